import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { NO_HISTORY } from '#electron/git/incidentCommits.ts';
import { libraryList } from '#electron/library/libraryList.ts';
import { libraryFile } from '#electron/library/reading/libraryFile.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { appError } from '#shared/errors/appError.ts';
import { groupedIncidents, INCIDENT_GROUPINGS } from '#shared/search/list/incidentGroups.ts';
import { LIST_CHOICES, type ListChoices, NO_CHOICES } from '#shared/search/list/listChoices.ts';
import { ANY_TIME, LIST_PERIODS } from '#shared/search/list/listPeriod.ts';
import {
  INCIDENT_ORDERS,
  INCIDENT_PARTS,
  INCIDENTS_AT_FIRST,
  type IncidentsFilter,
  shownIncidents,
} from '#shared/search/list/shownIncidents.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { generatedIncident, generatedTruths } from '#test/support/incidents/libraries/generatedLibrary.ts';

const COUNT = 1000;
const TODAY = { year: 2026, month: 3, day: 11 };
const NUMBERS = Array.from({ length: COUNT }, (_, number) => number);
const those = (isOne: (number: number) => boolean) => NUMBERS.filter(isOne).length;

/** One incident began on each day before today. */
function incidentOf(number: number): Incident {
  const incident = generatedIncident(number);
  const facilitator = ['Ines', 'Tom', undefined][number % 3];
  return {
    ...incident,
    summary: number % 7 === 0 ? '' : incident.summary,
    tags: number % 11 === 0 ? [...incident.tags, 'service:ledger'] : incident.tags,
    meeting: { ...incident.meeting, ...(facilitator !== undefined && { facilitator }) },
    ...(number % 50 === 49 && { isArchived: true }),
  };
}

/** A thousand incidents, and two files that cannot be read. */
const LIST = libraryList(
  {
    folder: '/library',
    isPartial: false,
    files: [
      ...NUMBERS.map((number) => {
        const path = `/library/${number}.incident`;
        return {
          path,
          part: libraryFile({ incident: incidentOf(number), isReadOnly: false, repairs: [] }, path),
        };
      }),
      ...['broken', 'newer'].map((name) => {
        const path = `/library/${name}.incident`;
        return { path, error: appError('file-not-json', { file: path }) };
      }),
    ],
  },
  timestampAt(TEST_NOW_MS),
  NO_HISTORY,
);

const shown = (
  filter: Partial<IncidentsFilter> = {},
  by: (typeof INCIDENT_ORDERS)[number] = 'date',
  isReversed = false,
) =>
  shownIncidents(
    LIST.rows,
    { ...INCIDENTS_AT_FIRST, ...filter },
    { order: { by, isReversed }, today: TODAY },
  );
const chosen = (choices: Partial<ListChoices>) => ({ choices: { ...NO_CHOICES, ...choices } });
const isKept = (number: number) => number % 50 !== 49;

describe('a list of a thousand incidents whose truths are known', () => {
  it('counts each part as it was made, and shows what is put away only to who asks', () => {
    const truths = generatedTruths(COUNT);
    expect(truths.overdue).toBe(those((number) => number % 3 === 0 && number % 7 !== 0));
    const isOverdue = (number: number) => number % 3 === 0 && number % 7 !== 0 && isKept(number);
    expect(shown().parts).toEqual({
      all: those(isKept) + 2,
      open: those(isKept),
      overdue: those(isOverdue),
      reviewLate: 0,
      unread: 2,
      archived: 20,
    });
    expect(shown({ part: 'archived' }).rows.every(({ isArchived }) => isArchived)).toBe(true);
    const only = { words: 'Of March', paths: ['/library/49.incident', '/library/50.incident'] };
    expect(shown({ only }).rows).toHaveLength(2);
  });

  it('counts what each value would leave, and leaves that', () => {
    const { choices } = shown();
    const count = (choice: (typeof LIST_CHOICES)[number], value: string) =>
      choices[choice].find((each) => each.value === value)?.count;
    expect(count('severity', 'SEV1')).toBe(those((number) => number % 5 === 0 && isKept(number)));
    expect(count('facilitator', 'Tom')).toBe(those((number) => number % 3 === 1 && isKept(number)));
    expect(count('facilitator', '')).toBe(those((number) => number % 3 === 2 && isKept(number)));
    expect(count('service', 'ledger')).toBe(those((number) => number % 11 === 0 && isKept(number)));
    expect(count('missing', 'summary')).toBe(those((number) => number % 7 === 0 && isKept(number)));
    expect(count('tag', 'checkout')).toBe(those((number) => number % 8 === 0 && isKept(number)));
    expect(choices.severity.map(({ value }) => value)).toEqual(['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5']);
    for (const choice of LIST_CHOICES)
      for (const { value, count: said } of choices[choice].slice(0, 3))
        expect(shown(chosen({ [choice]: [value] })).rows).toHaveLength(said);
  });

  it('takes several values of one thing as any of them, and several things as all', () => {
    const both = chosen({ severity: ['SEV1', 'SEV2'], facilitator: ['Ines'] });
    expect(shown(both).rows).toHaveLength(
      those((number) => number % 5 < 2 && number % 3 === 0 && isKept(number)),
    );
    expect(shown(both).choices.severity.find(({ value }) => value === 'SEV3')?.count).toBe(
      those((number) => number % 5 === 2 && number % 3 === 0 && isKept(number)),
    );
  });

  it('knows when each began, as of today', () => {
    const of = (kind: (typeof LIST_PERIODS)[number], from = '', to = '') =>
      shown({ period: { kind, from, to } }).rows.map(({ date, timeZone }) =>
        date === null ? '' : isoDate(date, timeZone),
      );
    expect(of('days30')).toHaveLength(30);
    expect(of('thisYear').every((day) => day.startsWith('2026-'))).toBe(true);
    expect(of('lastYear')).toHaveLength(365 - 7);
    expect(of('between', '2026-03-01', '2026-03-02')).toEqual(['2026-03-02', '2026-03-01']);
    const { periods } = shown();
    for (const kind of LIST_PERIODS) if (kind !== 'between') expect(of(kind)).toHaveLength(periods[kind]);
  });

  it('loses no row in any order, from either end, or group; what cannot be read stands last', () => {
    const all = new Set(shown().rows);
    for (const by of INCIDENT_ORDERS)
      for (const isReversed of [false, true]) {
        const { rows } = shown({}, by, isReversed);
        expect(new Set(rows)).toEqual(all);
        expect(rows.slice(-2).every(({ error }) => error !== null)).toBe(true);
      }
    for (const grouping of INCIDENT_GROUPINGS)
      expect(new Set(groupedIncidents(LIST.rows, grouping).flatMap((group) => group.rows))).toEqual(
        new Set(LIST.rows),
      );
    expect(
      groupedIncidents(LIST.rows, 'month')
        .slice(0, 2)
        .map(({ title }) => title),
    ).toEqual(['March 2026', 'February 2026']);
    expect(shown({}, 'date', true).rows[0]?.title).toContain('998');
  });

  it('says of every choice how many rows it would leave, whatever else is chosen', () => {
    const value = (choice: (typeof LIST_CHOICES)[number]) =>
      fc.subarray(
        shown()
          .choices[choice].map((each) => each.value)
          .slice(0, 5),
        { maxLength: 2 },
      );
    const filters = fc.record({
      part: fc.constantFrom(...INCIDENT_PARTS),
      severity: value('severity'),
      tag: value('tag'),
      missing: value('missing'),
      kind: fc.constantFrom('any', 'days90', 'lastYear'),
    });
    fc.assert(
      fc.property(filters, ({ part, severity, tag, missing, kind }) => {
        const filter = {
          part,
          ...chosen({ severity, tag, missing }),
          period: { ...ANY_TIME, kind },
        } as const;
        const { rows, parts, periods, choices } = shown(filter);
        expect(parts[part]).toBe(rows.length);
        expect(periods[kind]).toBe(rows.length);
        const [first] = choices.severity;
        if (first === undefined) return;
        const one = { ...filter, choices: { ...filter.choices, severity: [first.value] } };
        expect(shown(one).rows).toHaveLength(first.count);
      }),
      { numRuns: runs(10) },
    );
  });
});

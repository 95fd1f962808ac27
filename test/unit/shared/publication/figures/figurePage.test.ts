import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAFEGUARDS } from '#shared/domain/incident/causeNode.ts';
import { SEVERITIES } from '#shared/domain/incident/incident.ts';
import type { CountFigure, Figure, Mark, SpreadFigure } from '#shared/publication/figures/figure.ts';
import { figureFacts } from '#shared/publication/figures/figureFacts.ts';
import { figurePage } from '#shared/publication/figures/figurePage.ts';
import { figureTable } from '#shared/publication/figures/figureTable.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { at, buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildEvent, buildRow } from '#test/support/incidents/buildParts.ts';
import {
  incidentOf,
  type KnownIncident,
  knownIncidents,
  pathOf,
} from '#test/support/incidents/figureLibrary.ts';
import { generatedIncident, generatedTruths } from '#test/support/incidents/libraries/generatedLibrary.ts';

const NOW = timestampAt(TEST_NOW_MS);
const ALL = { period: 'all', tag: null } as const;

function figuresOf(known: readonly KnownIncident[]): ReadonlyMap<string, Figure> {
  const facts = known.map((each, number) => figureFacts(incidentOf(each, number), pathOf(number)));
  return new Map(figurePage(facts, ALL, NOW).figures.map((figure) => [figure.id, figure]));
}

function countsOf(figures: ReadonlyMap<string, Figure>, id: string): ReadonlyMap<string, Mark> {
  const figure = figures.get(id) as CountFigure; // Each id has its kind.
  return new Map(
    figure.rows.map(({ label, marks }) => [
      label,
      {
        count: marks.reduce((sum, { count }) => sum + count, 0),
        paths: marks.flatMap(({ paths }) => paths).sort(),
      },
    ]),
  );
}

/** The mark that stands for exactly those that are meant. */
function meant(known: readonly KnownIncident[], is: (each: KnownIncident) => boolean): Mark {
  const paths = known.flatMap((each, number) => (is(each) ? [pathOf(number)] : [])).sort();
  return { count: paths.length, paths };
}

it('begins with the month of the first incident, and shows six at least', () => {
  const placesOf = (createdAt: string) => {
    const facts = [figureFacts(buildIncident({ createdAt: at(createdAt) }), 'a.incident')];
    const [figure] = figurePage(facts, { period: '12', tag: null }, NOW).figures;
    return (figure as CountFigure).places.map(({ label }) => label); // The first counts by month.
  };
  expect(placesOf('2025-07-01T12:00:00Z')).toHaveLength(9);
  expect(placesOf('2025-07-01T12:00:00Z')[0]).toBe('July 2025');
  expect(placesOf('2026-03-01T12:00:00Z')[0]).toBe('October 2025');
});

/** What became of the action of a known incident, by the words of the page. */
function outcomeOf({ action }: KnownIncident): string | null {
  if (action === null) return null;
  const { status, dueIn, doneAgo } = action;
  if (status === 'not-doing') return 'Not doing';
  if (status !== 'done') return dueIn !== null && dueIn < 0 ? 'Open, overdue' : 'Open, not overdue';
  if (dueIn === null || doneAgo === null) return 'Done, not known when';
  return -doneAgo <= dueIn ? 'Done on time' : 'Done later';
}

function reviewOf({ resolvedAfter, reviewAfter, daysAgo }: KnownIncident): string {
  if (resolvedAfter === null) return 'Not known';
  if (reviewAfter !== null) return reviewAfter <= 48 ? 'Within 48 hours' : 'Later';
  return daysAgo * 1440 - resolvedAfter > 48 * 60 ? 'Not held, late' : 'Still to come';
}

describe('the page of figures, over libraries whose truths are known', () => {
  it('counts each incident, action and answer once, where it belongs, and names their files', () => {
    fc.assert(
      fc.property(knownIncidents, (known) => {
        const figures = figuresOf(known);
        const severity = countsOf(figures, 'severity');
        for (const one of SEVERITIES)
          expect(severity.get(one)).toEqual(meant(known, (each) => each.severity === one));
        const detection = countsOf(figures, 'detection');
        const seen = (each: KnownIncident) => (each.detectedAfter === null ? null : each.detector);
        expect(detection.get('Alert')).toEqual(meant(known, (each) => seen(each) === 'alert'));
        expect(detection.get('Customer')).toEqual(meant(known, (each) => seen(each) === 'customer'));
        expect(detection.get('Person')).toEqual(meant(known, (each) => seen(each) === 'person'));
        expect(detection.get('Not known')).toEqual(meant(known, (each) => seen(each) === null));
        const safeguards = countsOf(figures, 'safeguards');
        for (const kind of SAFEGUARDS)
          expect(safeguards.get(`To ${kind}`)).toEqual(meant(known, (each) => each.safeguard === kind));
        for (const [label, mark] of countsOf(figures, 'outcomes'))
          expect([label, mark]).toEqual([label, meant(known, (each) => outcomeOf(each) === label)]);
        for (const [label, mark] of countsOf(figures, 'reviews'))
          expect([label, mark]).toEqual([label, meant(known, (each) => reviewOf(each) === label)]);
      }),
    );
  });

  it('counts of a thousand incidents what list and actions count', () => {
    const facts = Array.from({ length: 1000 }, (_, number) =>
      figureFacts(generatedIncident(number), pathOf(number)),
    );
    const figures = new Map(figurePage(facts, ALL, NOW).figures.map((figure) => [figure.id, figure]));
    const truths = generatedTruths(1000);
    const counts = (id: string) =>
      Object.fromEntries([...countsOf(figures, id)].map(([label, { count }]) => [label, count]));
    expect(counts('severity')).toEqual(
      Object.fromEntries(SEVERITIES.map((one) => [one, 1000 / SEVERITIES.length])),
    );
    expect(counts('outcomes')).toMatchObject({
      'Done, not known when': truths.done,
      'Not doing': truths.notDoing,
      'Open, overdue': truths.overdue,
      'Open, not overdue': truths.open - truths.overdue + truths.snoozed,
    });
    const ages = [...countsOf(figures, 'ages').values()].reduce((sum, { count }) => sum + count, 0);
    expect(ages).toBe(truths.open + truths.snoozed);
  });

  it('shows every length that is known, says how many are not, and puts the middle half between shortest and longest', () => {
    fc.assert(
      fc.property(knownIncidents, (known) => {
        const times = figuresOf(known).get('times') as SpreadFigure;
        const resolve = times.rows.find(({ label }) => label === 'Resolve');
        const lengths = known.flatMap(({ resolvedAfter }) => resolvedAfter ?? []).sort((a, b) => a - b);
        expect(resolve?.known).toBe(lengths.length);
        expect(resolve?.unknown).toEqual(meant(known, (each) => each.resolvedAfter === null));
        expect(resolve?.marks.reduce((sum, { count }) => sum + count, 0)).toBe(lengths.length);
        for (const { from, to, at: middle } of resolve?.marks ?? []) {
          expect(middle).toBeGreaterThanOrEqual(from);
          expect(middle).toBeLessThan(to);
        }
        const { low, middle, high } = resolve?.quarters ?? { low: 0, middle: 0, high: 0 };
        expect(resolve?.quarters === null).toBe(lengths.length < 5);
        expect(low <= middle && middle <= high).toBe(true);
        if (lengths.length >= 5) {
          expect(low).toBeGreaterThanOrEqual(lengths[0] ?? 0);
          expect(high).toBeLessThanOrEqual(lengths.at(-1) ?? 0);
          expect(lengths.filter((length) => length <= middle).length).toBeGreaterThanOrEqual(
            lengths.length / 2,
          );
        }
      }),
    );
  });

  it('says in each table what the figure draws', () => {
    fc.assert(
      fc.property(knownIncidents, (known) => {
        for (const figure of figuresOf(known).values()) {
          const { head, rows } = figureTable(figure);
          for (const row of rows) expect(row).toHaveLength(head.length);
          if (figure.kind !== 'counts') continue;
          const drawn = figure.rows.flatMap(({ marks }) => marks).filter(({ count }) => count > 0);
          const led = rows.flat().flatMap(({ mark }) => mark ?? []);
          expect(new Set(led)).toEqual(new Set(drawn));
        }
      }),
    );
  });
});

describe('the period', () => {
  const incidentAt = (date: string, tags: readonly string[] = []) =>
    figureFacts(buildIncident({ createdAt: at(date), tags, timeZone: 'Europe/Berlin' }), date);
  const facts = [
    incidentAt('2025-03-31T22:30:00Z', ['mail']),
    incidentAt('2025-03-31T21:30:00Z'),
    incidentAt('2026-03-01T12:00:00Z', ['mail']),
  ];

  it('counts by the calendar of each incident’s zone, with months in which nothing happened', () => {
    const [severity] = figurePage(facts, { period: '12', tag: null }, NOW).figures;
    expect(severity).toMatchObject({ title: 'Incidents per month by severity' });
    const table = severity === undefined ? null : figureTable(severity);
    expect(table?.rows.map(([month]) => month?.text)).toHaveLength(12);
    expect(table?.rows[0]?.map(({ text }) => text)).toEqual(['April 2025', '0', '1', '0', '0', '0']);
    expect(table?.rows[11]?.[0]?.text).toBe('March 2026');
  });

  it('becomes years where all are asked for and there are many months', () => {
    const old = [...facts, incidentAt('2019-06-01T12:00:00Z')];
    const [severity] = figurePage(old, ALL, NOW).figures;
    expect(severity?.title).toBe('Incidents per year by severity');
    expect((severity as CountFigure).places.map(({ label }) => label)).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('and a tag narrow what is counted, and the page says so', () => {
    const page = figurePage(facts, { period: '24', tag: 'mail' }, NOW);
    expect(page.about).toBe(
      'Last 24 months, tag “mail”: 2 incidents. None before April 2025. As of 11 March 2026.',
    );
    expect(figurePage([], ALL, NOW).incidents).toBe(0);
  });
});

describe('the error budgets', () => {
  const withBudget = (path: string, other: number, minutes: number, isPrivate = false) => {
    const [start, end] = [buildEvent('s', '14:00'), buildEvent('e', null, { precision: 'exact' })];
    const resolved = { ...end, occurredAt: at(`2026-03-10T14:${minutes}:00Z`) };
    const incident = buildIncident({
      id: buildIncident().id,
      timeline: [start, resolved],
      milestones: { ...buildIncident().milestones, impactStarted: start.id, resolved: resolved.id },
      impact: [
        buildRow('checkout', {
          visibility: isPrivate ? 'private' : 'internal',
          computed: { kind: 'sla', targetPercent: 99.9, month: '2026-03', otherDowntimeMinutes: other },
        }),
      ],
    });
    return figureFacts(incident, path);
  };

  it('take of one month what most was used, and lead to all that state it; private rows are not shown', () => {
    const facts = [withBudget('/a', 0, 20), withBudget('/b', 20, 30), withBudget('/c', 600, 30, true)];
    const budgets = figurePage(facts, ALL, NOW).figures.at(-1);
    expect(budgets).toMatchObject({
      rows: [
        {
          label: 'March 2026: checkout, 99.9%',
          words: '50 min of 45 min',
          mark: { count: 2, paths: ['/a', '/b'] },
        },
      ],
    });
    expect(budgets === undefined ? null : figureTable(budgets).rows[0]?.[2]?.text).toBe('112%');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { ACTION_GROUPINGS, groupedActions } from '#shared/publication/actions/actionGroups.ts';
import {
  ACTION_PARTS,
  ACTIONS_AT_FIRST,
  type ActionsFilter,
  actionRows,
  shownActions,
} from '#shared/publication/actions/actionsView.ts';
import { actionsInFile } from '#shared/publication/actions/libraryActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { generatedIncident, generatedTruths } from '#test/support/incidents/libraries/generatedLibrary.ts';

const NOW = timestampAt(TEST_NOW_MS);
const COUNT = 1000;
const files = Array.from({ length: COUNT }, (_, number) =>
  actionsInFile(generatedIncident(number), `/${number}.incident`, false),
);
const all = actionRows(files, NOW);
const truths = generatedTruths(COUNT);
const shown = (filter: Partial<ActionsFilter> = {}) =>
  shownActions(all, { ...ACTIONS_AT_FIRST, ...filter }, new Set());

describe('the actions of a thousand incidents', () => {
  it('are counted as they were made', () => {
    const { parts, priorities, owners } = shown();
    const { open, overdue, noOwner, noDue, snoozed, done, notDoing } = truths;
    expect(parts).toEqual({ open, overdue, noOwner, noDue, snoozed, done, notDoing });
    expect(priorities.P0).toBe(truths.urgent);
    expect(owners.find(({ value }) => value === '')?.count).toBe(noOwner);
    expect(owners.reduce((sum, { count }) => sum + count, 0)).toBe(open);
    expect(shown({ part: 'snoozed' }).teams).toEqual([{ value: 'Platform', count: snoozed }]);
  });

  it('leave as many rows as the chip said, whatever else was chosen', () => {
    const filter = fc.record({
      part: fc.constantFrom(...ACTION_PARTS),
      priority: fc.constantFrom(null, 'P0' as const, 'P3' as const),
      owner: fc.constantFrom(null, '', 'Sarah', 'Nobody known'),
      team: fc.constantFrom(null, '', 'Platform'),
      words: fc.constantFrom('', 'alert', 'checkout', 'SARAH', 'number 12'),
    });
    fc.assert(
      fc.property(filter, fc.constantFrom(...ACTION_PARTS), (chosen, part) => {
        const { parts } = shown(chosen);
        expect(shown({ ...chosen, part }).rows).toHaveLength(parts[part]);
      }),
      { numRuns: runs(30) },
    );
  });

  it('lose none in their groups, and the most pressing stand first', () => {
    const { rows } = shown();
    for (const grouping of ACTION_GROUPINGS) {
      const groups = groupedActions(rows, grouping);
      expect(new Set(groups.flatMap((group) => group.rows))).toEqual(new Set(rows));
    }
    expect(groupedActions(rows, 'due').map(({ title, rows: { length } }) => [title, length])).toEqual([
      ['Was due', truths.overdue],
      ['Due in a week', expect.any(Number)],
      ['Due later', expect.any(Number)],
      ['No due date', truths.noDue],
    ]);
  });
});

it('what was changed stays where it was, though it fits no more', () => {
  const incident = buildIncident({ actions: [buildAction('a', { status: 'done' }), buildAction('b')] });
  const rows = actionRows([actionsInFile(incident, '/a.incident', false)], NOW);
  const keys = (staying: readonly string[]) =>
    shownActions(rows, ACTIONS_AT_FIRST, new Set(staying)).rows.map(({ action }) => action.id);
  expect(keys([])).toEqual(['b']);
  expect(keys(rows.map(({ key }) => key))).toEqual(['a', 'b']);
});

it('an action is overdue by the day of its own incident', () => {
  const due = buildAction('a', { due: '2026-03-11' });
  const here = buildIncident({ actions: [due], timeZone: 'Pacific/Auckland' });
  const evening = timestampAt(Date.UTC(2026, 2, 11, 20));
  const [row] = actionRows([actionsInFile(here, '/a.incident', false)], evening);
  expect(row?.daysLeft).toBe(-1);
});

describe('an action that is snoozed', () => {
  const until = (snoozedUntil: string) =>
    buildAction('a', { due: '2026-03-01', snoozedUntil, snoozeReason: 'The vendor delivers in April' });
  const parts = (snoozedUntil: string) => {
    const rows = actionRows(
      [actionsInFile(buildIncident({ actions: [until(snoozedUntil)] }), '/a.incident', false)],
      NOW,
    );
    return shownActions(rows, ACTIONS_AT_FIRST, new Set()).parts;
  };

  it('leaves the open lists and stands in its own until its day, on which it is back', () => {
    expect(parts('2026-03-12')).toMatchObject({ open: 0, overdue: 0, noOwner: 0, snoozed: 1 });
    expect(parts('2026-03-11')).toMatchObject({ open: 1, overdue: 1, snoozed: 0 });
  });

  it('is hidden by no text that is no day', () => {
    expect(parts('next spring')).toMatchObject({ open: 1, overdue: 1, snoozed: 0 });
  });
});

it('an owner that is a team stands among the teams where nobody wrote one', () => {
  const actions = [
    buildAction('a', { owner: 'Payments team' }),
    buildAction('b', { owner: 'Sarah', team: 'Search' }),
    buildAction('c', { owner: 'James' }),
  ];
  const rows = actionRows([actionsInFile(buildIncident({ actions }), '/a.incident', false)], NOW);
  expect(groupedActions(rows, 'team').map(({ title }) => title)).toEqual([
    'No team',
    'Payments team',
    'Search',
  ]);
});

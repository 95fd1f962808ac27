import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type ActionFilter, actionList, incidentActions } from '#shared/publication/actions/actionList.ts';
import {
  actionCountWords,
  actionListCalendar,
  actionListCsv,
  actionListMarkdown,
} from '#shared/publication/actions/actionListTexts.ts';
import { isCalendarDate } from '#shared/rules/isCalendarDate.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';

const NOW = at('2026-03-14T12:00:00Z');
const ALL: ActionFilter = { isOverdue: false, owner: null, team: null };

function listOf(incidents: readonly Incident[], filter: Partial<ActionFilter> = {}) {
  const read = incidents.map((incident, at) => incidentActions(incident, `/${at}`, NOW));
  return actionList(read, { ...ALL, ...filter });
}

function withActions(...actions: readonly ActionItem[]): Incident {
  return buildIncident({ title: 'Checkout down', actions });
}

const titles = (incidents: readonly Incident[], filter: Partial<ActionFilter> = {}) =>
  listOf(incidents, filter).actions.map(({ title }) => title);

describe('the list', () => {
  it('has the open ones of all incidents, the overdue ones first, then by due date, then without one', () => {
    const one = withActions(
      buildAction('none', { due: 'soon' }),
      buildAction('later', { due: '2026-04-02' }),
      buildAction('late', { due: '2026-03-13', priority: 'P2' }),
      buildAction('done', { status: 'done' }),
    );
    const other = withActions(
      buildAction('latest', { due: '2026-01-01' }),
      buildAction('urgent', { due: '2026-03-13', priority: 'P0' }),
      buildAction('today', { due: '2026-03-14', status: 'in-progress' }),
      buildAction('secret', { due: '2026-01-01', visibility: 'private' }),
    );
    expect(titles([one, other])).toEqual(['latest', 'urgent', 'late', 'today', 'later', 'none']);
    const list = listOf([one, other]);
    expect(actionCountWords(list)).toBe('6 of 6 open action items of 2 incidents, 3 of them overdue');
    expect(list).toMatchObject({ privateCount: 1 });
    expect(list.actions.map(({ daysOverdue }) => daysOverdue)).toEqual([72, 1, 1, 0, 0, null]);
  });

  it('counts days in the zone of each incident', () => {
    const due = { due: '2026-03-14' };
    const here = { ...withActions(buildAction('London', due)), timeZone: 'Europe/London' };
    const there = { ...withActions(buildAction('Auckland', due)), timeZone: 'Pacific/Auckland' };
    const { actions } = listOf([here, there]);
    expect(actions.map(({ title, daysOverdue }) => [title, daysOverdue])).toEqual([
      ['Auckland', 1],
      ['London', 0],
    ]);
  });

  it.each([
    ['sarah', ['1', '2']],
    ['LEE sarah', ['1']],
    ['josé', ['3']],
    ['jose', ['3']],
    ['sar', []],
  ])('knows the owner by the words %j', (owner, found) => {
    const incident = withActions(
      buildAction('1', { owner: 'Sarah Lee' }),
      buildAction('2', { owner: '@sarah' }),
      buildAction('3', { owner: 'José' }),
      buildAction('4', { owner: '' }),
    );
    expect(titles([incident], { owner })).toEqual(found);
  });

  it('says how many of how many', () => {
    const incident = withActions(
      buildAction('late', { due: '2026-03-01' }),
      buildAction('in time', { due: '2026-05-01' }),
    );
    expect(actionCountWords(listOf([incident, withActions()], { isOverdue: true }))).toBe(
      '1 of 2 open action items of 2 incidents, 1 of them overdue',
    );
  });
});

test('what is snoozed stands in no list before its day, and is counted', () => {
  const snoozed = (id: string, snoozedUntil: string) =>
    buildAction(id, { due: '2026-03-01', snoozedUntil, snoozeReason: 'The vendor delivers later' });
  const list = listOf([withActions(snoozed('waits', '2026-03-15'), snoozed('back', '2026-03-14'))]);
  expect([list.actions.map(({ title }) => title), list.openCount, list.snoozedCount]).toEqual([
    ['back'],
    1,
    1,
  ]);
});

test('the team is asked for as the owner is, and a team that owns is one', () => {
  const incident = withActions(
    buildAction('1', { owner: 'Payments team' }),
    buildAction('2', { team: 'Payments, Paris' }),
    buildAction('3', { owner: 'Payments' }),
  );
  expect(titles([incident], { team: 'payments' })).toEqual(['1', '2']);
});

test('what an action answers stands beside it', () => {
  const incident = buildIncident({
    causes: [buildCause('c', null, { answer: 'The pool\nhad no limit' })],
    actions: [buildAction('a', { causeIds: [toId('c')] })],
  });
  expect(listOf([incident]).actions[0]?.answers).toEqual(['The pool had no limit']);
});

test('of any incidents, every open action that is not private and not snoozed stands in it once, and no other', () => {
  fc.assert(
    fc.property(fc.array(arbitraryIncident(), { maxLength: 4 }), fc.boolean(), (incidents, isOverdue) => {
      const list = listOf(incidents, { isOverdue });
      const expected = incidents.flatMap(({ actions, timeZone }, file) => {
        const today = isoDate(NOW, timeZone);
        const isSnoozed = ({ snoozedUntil = '' }: ActionItem) =>
          isCalendarDate(snoozedUntil) && snoozedUntil > today;
        const isLate = ({ due = '' }: ActionItem) => isCalendarDate(due) && due < today;
        return actions
          .filter((action) => isOpenAction(action) && action.visibility !== 'private')
          .filter((action) => !isSnoozed(action))
          .filter((action) => !isOverdue || isLate(action))
          .map(({ id }) => `/${file} ${id}`);
      });
      const listed = list.actions.map(({ id, incident }) => `${incident.path} ${id}`);
      expect(listed.toSorted()).toEqual(expected.toSorted());
      const lateness = list.actions.map(
        ({ daysOverdue, due }) => `${(daysOverdue ?? 0) > 0 ? 0 : 1}${due ?? '~'}`,
      );
      expect(lateness).toEqual(lateness.toSorted());
      expect(list.overdueCount).toBe(lateness.filter((key) => key.startsWith('0')).length);
    }),
  );
});

describe('its forms', () => {
  test('as CSV have a line for each action, and no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        const list = listOf([incident]);
        const rows: readonly string[][] = parse(actionListCsv(list));
        expect(rows).toHaveLength(list.actions.length + 1);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s=+\-@＝＋－＠]/u);
      }),
    );
    const [, row] = parse(actionListCsv(listOf([withActions(buildAction('=1+1', { due: '2026-03-12' }))])));
    const when = ['2026-03-12', '2', 'P1', 'no', ''];
    expect(row).toEqual(["'=1+1", 'Sam', ...when, 'Checkout down', '2026-03-11', '/0', '', '']);
  });

  test('as a calendar have an entry for each due date, under the identity that its incident gives it', () => {
    const incident = withActions(
      buildAction('a'),
      buildAction('b', { due: '2026-05-01' }),
      buildAction('c', { due: '' }),
    );
    const calendar = new ICAL.Component(ICAL.parse(actionListCalendar(listOf([incident]))));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events.map(({ uid, summary }) => [uid, summary])).toEqual([
      ['incident-1-action-a@debrief.invalid', 'Due: a (Sam)'],
      ['incident-1-action-b@debrief.invalid', 'Due: b (Sam)'],
    ]);
  });

  test('as Markdown begin with how many, and mark what is late or missing', () => {
    const markdown = actionListMarkdown(
      listOf([
        withActions(
          buildAction('Raise the | limit', { due: '2026-03-12', ticketUrl: 'https://x.test/1' }),
          buildAction('Ask', { due: '', owner: '', ticketUrl: 'javascript:alert(1)' }),
        ),
      ]),
    );
    expect(markdown.split('\n')).toEqual([
      '2 of 2 open action items of 1 incident, 1 of them overdue.',
      '',
      '| Due | Priority | Owner | Action | Ticket | Incident |',
      '| - | - | - | - | - | - |',
      '| **2026-03-12, 2 days overdue** | P1 | Sam | Raise the \\| limit | <https://x.test/1> | Checkout down (2026-03-11) |',
      '| **no due date** | P1 | **nobody** | Ask | javascript:alert(1) | Checkout down (2026-03-11) |',
      '',
    ]);
  });
});

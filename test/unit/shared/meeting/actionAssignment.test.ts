import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { type ActionId, type AttendeeId, toId } from '#shared/domain/incident/ids.ts';
import { editMeeting } from '#shared/domain/meeting/meetingEdits.ts';
import {
  assignedAction,
  dueChoices,
  nextUnassigned,
  ownerChoices,
  unassignedActions,
} from '#shared/meeting/actionAssignment.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const { owner: _owner, ...ownerless } = buildAction('ownerless');
const dateless = buildAction('dateless', { due: 'soon' });
const whole = buildAction('whole');
const dropped: ActionItem = { ...ownerless, id: toId<ActionId>('dropped'), status: 'not-doing' };
const done: ActionItem = { ...ownerless, id: toId<ActionId>('done'), status: 'done' };
const ACTIONS: readonly ActionItem[] = [whole, ownerless, dropped, done, dateless];

test('an action lacks something without an owner or a real date, unless it is done or will not be', () => {
  expect(unassignedActions(ACTIONS)).toEqual([ownerless, dateless]);
});

test('the first that lacks something is spoken of, until another is chosen', () => {
  expect(assignedAction(ACTIONS, null)).toBe(ownerless);
  expect(assignedAction(ACTIONS, toId('whole'))).toBe(whole);
  expect(assignedAction(ACTIONS, toId('dropped'))).toBe(ownerless);
  expect(assignedAction(ACTIONS, toId('gone'))).toBe(ownerless);
  expect(assignedAction([whole, dropped], null)).toBeNull();
});

test('after the last one that lacks something comes the first again', () => {
  expect(nextUnassigned(ACTIONS, toId('ownerless'))).toBe(dateless);
  expect(nextUnassigned(ACTIONS, toId('dateless'))).toBe(ownerless);
  expect(nextUnassigned([whole, ownerless], toId('ownerless'))).toBeNull();
});

test('going from one to the next meets each action that lacks something, whatever the list', () => {
  const kinds = fc.array(fc.constantFrom(whole, ownerless, dropped, done, dateless), { minLength: 1 });
  fc.assert(
    fc.property(kinds, (drawn) => {
      const actions = drawn.map((action, index) => ({ ...action, id: toId<ActionId>(`${index}`) }));
      const open = unassignedActions(actions);
      const met = new Set<string>();
      let current = assignedAction(actions, null);
      while (current !== null && !met.has(current.id)) {
        met.add(current.id);
        current = nextUnassigned(actions, current.id);
      }
      expect([...met]).toEqual(open.map(({ id }) => id));
    }),
  );
});

test('those who are here are offered first, each once, by their role where no name is known and never by their address', () => {
  const person = (id: string, name: string, role: string, present: boolean) => ({
    id: toId<AttendeeId>(id),
    name,
    role,
    present,
  });
  const attendees = [
    person('1', 'Lisa', 'Support', false),
    person('2', ' Tom ', 'Engineer', true),
    person('3', '', 'Engineering lead', true),
    person('4', '', '', true),
    person('5', 'Tom', 'Guest', false),
    person('6', 'Ana Ruiz <ana@example.org>', 'Guest', false),
    person('7', 'kim@example.org', 'Guest', false),
  ];
  const nobodyElse = { ...sampleIncident(), actions: [], timeline: [] };
  expect(ownerChoices(editMeeting(nobodyElse, { attendees }))).toEqual([
    'Tom',
    'Engineering lead',
    'Lisa',
    'Ana Ruiz',
    'kim',
  ]);
});

test('where nobody is on the list, those who own an action and who acted are offered, eight at most', () => {
  const actions = [buildAction('one', { owner: 'Marc' }), buildAction('two', { owner: 'Priya' })];
  const timeline = [
    buildEvent('Page', '14:25', { actor: 'Nora' }),
    buildEvent('Fix', '14:35', { actor: 'Marc' }),
  ];
  const incident = buildIncident({ actions, timeline });
  expect(ownerChoices(incident)).toEqual(['Marc', 'Priya', 'Nora']);
  const many = Array.from({ length: 30 }, (_, index) =>
    buildEvent(`e${index}`, '14:40', { actor: `A${index}` }),
  );
  expect(ownerChoices({ ...incident, timeline: many })).toHaveLength(8);
});

test('dates are counted from the day in the zone, over changes of the clock too', () => {
  const lateInBerlin = at('2026-03-27T23:30:00Z');
  expect(dueChoices(lateInBerlin, 'Europe/Berlin')).toEqual([
    { date: '2026-04-04', words: 'In a week, 4 Apr' },
    { date: '2026-04-11', words: 'In 2 weeks, 11 Apr' },
    { date: '2026-04-27', words: 'In 30 days, 27 Apr' },
  ]);
});

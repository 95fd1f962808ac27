import { expect, test } from 'vitest';
import { type AttendeeId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { ITEM_LISTS } from '#shared/domain/incident/listItem.ts';
import {
  addAction,
  addImpactRow,
  addListItem,
  editAction,
  editImpactRow,
  editListItem,
  moveAction,
  moveImpactRow,
  moveListItem,
  removeAction,
  removeImpactRow,
  removeListItem,
} from '#shared/domain/items/itemEdits.ts';
import {
  addAttendee,
  editAttendee,
  editMeeting,
  editParkedItem,
  parkItem,
  removeAttendee,
  removeParkedItem,
} from '#shared/domain/meeting/meetingEdits.ts';
import { editPublication } from '#shared/domain/publicationEdits.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildItem, buildRow } from '#test/support/incidents/buildParts.ts';

const EMPTY = buildIncident();

function ids(things: readonly { readonly id: string }[]): string {
  return things.map(({ id }) => id).join('');
}

test.each(ITEM_LISTS)(
  'items of %s are added, edited, moved and removed, and no other list changes',
  (list) => {
    const added = ['a', 'b'].reduce(
      (incident, id) => addListItem(incident, { list, item: buildItem(id) }),
      addListItem(EMPTY, { list, item: buildItem('c') }),
    );
    expect(ids(added[list])).toBe('cab');
    const moved = moveListItem(added, { list, id: toId('c'), index: 2 });
    expect(ids(moved[list])).toBe('abc');
    const edited = editListItem(moved, { list, id: toId('b'), patch: { visibility: 'public' } });
    expect(edited[list].map(({ visibility }) => visibility)).toEqual(['internal', 'public', 'internal']);
    const removed = removeListItem(edited, { list, id: toId('b') });
    expect(ids(removed[list])).toBe('ac');
    for (const other of ITEM_LISTS) if (other !== list) expect(removed[other]).toBe(EMPTY[other]);
  },
);

test('a row of the impact table is added last, edited, moved and removed', () => {
  const rows = addImpactRow(addImpactRow(EMPTY, buildRow('a')), buildRow('b'));
  expect(ids(moveImpactRow(rows, { id: toId('b'), index: 0 }).impact)).toBe('ba');
  expect(editImpactRow(rows, { id: toId('a'), patch: { value: '1' } }).impact[0]?.value).toBe('1');
  expect(ids(removeImpactRow(rows, toId('a')).impact)).toBe('b');
});

test('an action is added last, edited, moved and removed', () => {
  const actions = addAction(addAction(EMPTY, buildAction('a')), buildAction('b'));
  expect(ids(moveAction(actions, { id: toId('a'), index: 1 }).actions)).toBe('ba');
  const edited = editAction(actions, { id: toId('a'), patch: { owner: undefined } });
  expect(edited.actions[0]).not.toHaveProperty('owner');
  expect(ids(removeAction(actions, toId('b')).actions)).toBe('a');
});

test('people and parked fixes of the meeting are added, edited and removed', () => {
  const kim = { id: toId<AttendeeId>('kim'), name: 'Kim', role: 'Support', present: false } as const;
  const met = parkItem(addAttendee(EMPTY, kim), buildItem('idea'));
  expect(editAttendee(met, { id: kim.id, patch: { present: true } }).meeting.attendees).toEqual([
    { ...kim, present: true },
  ]);
  expect(editParkedItem(met, { id: toId('idea'), text: 'Better' }).meeting.parkingLot[0]?.text).toBe(
    'Better',
  );
  expect(removeParkedItem(removeAttendee(met, kim.id), toId('idea')).meeting).toEqual(EMPTY.meeting);
});

test('meeting and publication take new values and lose emptied ones', () => {
  const set = editPublication(editMeeting(EMPTY, { facilitator: 'Ada' }), {
    statusPageUrl: 'https://s.test',
  });
  expect(set).toMatchObject({
    meeting: { facilitator: 'Ada' },
    publication: { statusPageUrl: 'https://s.test' },
  });
  const cleared = editPublication(editMeeting(set, { facilitator: undefined }), { statusPageUrl: undefined });
  expect(cleared).toEqual(EMPTY);
});

const FULL = buildIncident({
  impact: [buildRow('r')],
  actions: [buildAction('a')],
  lessons: [buildItem('l')],
});

const NOTHING_TO_DO: readonly (readonly [string, (incident: Incident) => Incident])[] = [
  ['edit to the same text', (i) => editListItem(i, { list: 'lessons', id: toId('l'), patch: { text: 'l' } })],
  ['remove an item that is gone', (i) => removeListItem(i, { list: 'lessons', id: toId('x') })],
  ['move an item to its place', (i) => moveListItem(i, { list: 'lessons', id: toId('l'), index: 0 })],
  ['edit a row to the same', (i) => editImpactRow(i, { id: toId('r'), patch: { metric: 'r' } })],
  ['remove a row that is gone', (i) => removeImpactRow(i, toId('x'))],
  ['move a row to its place', (i) => moveImpactRow(i, { id: toId('r'), index: 0 })],
  ['edit an action to the same', (i) => editAction(i, { id: toId('a'), patch: { owner: 'Sam' } })],
  ['remove an action that is gone', (i) => removeAction(i, toId('x'))],
  ['edit a person that is gone', (i) => editAttendee(i, { id: toId('x'), patch: { name: 'X' } })],
  ['remove a parked fix that is gone', (i) => removeParkedItem(i, toId('x'))],
  ['edit the meeting to the same', (i) => editMeeting(i, { privateNotes: '' })],
  ['edit the publication to the same', (i) => editPublication(i, { apology: undefined })],
];

test.each(NOTHING_TO_DO)('nothing to do gives the same incident: %s', (_, edit) => {
  expect(edit(FULL)).toBe(FULL);
});

import { screen, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { createCommandActions } from '#renderer/commands/commandActions.ts';
import { MeetingSection } from '#renderer/meeting/MeetingSection.tsx';
import { followWall } from '#renderer/store/followWall.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { type AttendeeId, toId } from '#shared/domain/incident/ids.ts';
import { editMeeting } from '#shared/domain/meeting/meetingEdits.ts';
import { closingList } from '#shared/meeting/closing.ts';
import { endMeeting, startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const now = timestampAt(TEST_NOW_MS);
const { owner: _owner, ...ownerless } = buildAction('Alert on the pool');
const { due: _due, ...dateless } = buildAction('Rehearse the rollback');
const agreed = buildAction('Renew the certificate', { owner: 'Marek' });

/** The closing of a meeting with two people and two actions that lack something, and the wall open. */
async function openClosing(...before: readonly ActionItem[]) {
  const attendees = [
    { id: toId<AttendeeId>('lisa'), name: 'Lisa', role: 'Support', present: false },
    { id: toId<AttendeeId>('tom'), name: 'Tom', role: 'Engineer', present: true },
  ];
  const planned = editMeeting(
    { ...sampleIncident(), actions: [...before, ownerless, dateless] },
    { attendees },
  );
  const ended = endMeeting(startMeeting(planned, { now }), { now });
  const rendered = renderWithStore(<MeetingSection />, ended);
  const { store, deps, desktop, edits } = rendered;
  onTestFinished(followWall(store, deps));
  const actions = createCommandActions(store, deps, edits);
  await rendered.outside(async (state) => {
    state.goTo('meeting');
    await actions['wall.toggle'].run();
  });
  const onWall = () =>
    JSON.stringify(desktop.requests.findLast(({ channel }) => channel === 'wall:show')?.request);
  const inLight = () => /"title":"([^"]*)"[^}]*"isCurrent":true/.exec(onWall() ?? '')?.[1];
  return { ...rendered, actions, onWall, inLight };
}

test('the wall shows the action that lacks an owner, and what is chosen on the desk', async () => {
  const { user, onWall, inLight, incident } = await openClosing();
  expect(inLight()).toBe('Alert on the pool');
  const owners = within(screen.getByRole('group', { name: 'Who takes it?' }));
  const names = owners.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
  expect(names.slice(0, 2)).toEqual(['Tom', 'Lisa']);
  await user.click(owners.getByRole('radio', { name: 'Lisa' }));
  expect(incident().actions[0]?.owner).toBe('Lisa');
  // Nothing else was missing: the next that lacks something is before the room.
  expect(inLight()).toBe('Rehearse the rollback');
  await user.click(screen.getByRole('radio', { name: /^In 2 weeks/ }));
  expect(incident().actions[1]?.due).toBe('2026-03-25');
  expect(onWall()).toContain('Every action has an owner and a date.');
  await user.click(screen.getByRole('button', { name: 'Read the whole list back' }));
  expect(screen.getByText(/Nothing is missing/)).toBeTruthy();
});

test('owner and date are chosen with the keyboard alone, each as one undo step', async () => {
  const { user, incident, outside, onWall, inLight } = await openClosing();
  screen.getByRole('radio', { name: 'Tom' }).focus();
  await user.keyboard('[ArrowDown][ArrowUp] ');
  expect(incident().actions[0]?.owner).toBe('Tom');
  // The arrow keys may go on to another choice, so the action stays.
  expect(inLight()).toBe('Alert on the pool');
  expect(onWall()).toContain('One other action still needs an owner or a date: “Rehearse the rollback”.');
  await outside((state) => state.undo());
  expect(incident().actions[0]?.owner).toBeUndefined();
});

test('a press on a row of the list, or a step of the wall, brings that action before the room', async () => {
  const { user, inLight, outside, actions } = await openClosing();
  await user.click(screen.getByRole('button', { name: 'Rehearse the rollback' }));
  expect(inLight()).toBe('Rehearse the rollback');
  await outside(() => actions['wall.previous'].run());
  expect(inLight()).toBe('Alert on the pool');
  expect(screen.getByText('Alert on the pool', { selector: 'li[aria-current] *' })).toBeTruthy();
});

test('going through the fields of the list neither shows nor assigns another action', async () => {
  const { user, onWall, incident } = await openClosing();
  const before = onWall();
  const { actions } = incident();
  screen.getByRole('button', { name: 'Alert on the pool' }).focus();
  for (let presses = 0; presses < 8; presses += 1) await user.tab();
  await user.click(screen.getByRole('textbox', { name: 'Owner of Rehearse the rollback' }));
  expect(onWall()).toBe(before);
  await user.click(screen.getByRole('radio', { name: 'Lisa' }));
  expect(incident().actions).toEqual([{ ...actions[0], owner: 'Lisa' }, actions[1]]);
});

test('what is typed for the action on the wall keeps it there, though nothing is missing any more', async () => {
  const { user, onWall, inLight } = await openClosing();
  await user.type(screen.getByRole('textbox', { name: 'Owner of Alert on the pool' }), 'Ana');
  expect(inLight()).toBe('Alert on the pool');
  expect(onWall()).toContain('Ana');
});

test('an agreed owner and date can only be overwritten after that action was chosen for it', async () => {
  const { user, incident, outside, actions } = await openClosing(agreed);
  await outside(() => actions['wall.previous'].run());
  expect(screen.getByText('Marek, 14 March 2026')).toBeTruthy();
  expect(screen.queryByRole('radio', { name: 'Lisa' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Change' }));
  await user.click(screen.getByRole('radio', { name: 'Lisa' }));
  expect(incident().actions[0]?.owner).toBe('Lisa');
  await outside(() => actions['wall.next'].run());
  await outside(() => actions['wall.previous'].run());
  expect(screen.queryByRole('radio', { name: 'Tom' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Renew the certificate' }));
  await user.click(screen.getByRole('radio', { name: 'Tom' }));
  expect(incident().actions[0]?.owner).toBe('Tom');
});

test('above an action that lacks nothing the room reads about the others', async () => {
  const { onWall, inLight, outside, actions } = await openClosing(agreed);
  expect(onWall()).toContain('2 actions still need an owner or a date.');
  await outside(() => actions['wall.previous'].run());
  expect(inLight()).toBe('Renew the certificate');
  expect(onWall()).toContain('2 other actions still need an owner or a date: first “Alert on the pool”.');
});

test('counts are empty until the room was asked, and more hands than people are doubted', async () => {
  const { user, incident } = await openClosing();
  const learned = screen.getByRole('textbox', { name: 'People who learned something' });
  expect(learned).toHaveProperty('value', '');
  await user.type(learned, '0');
  await user.type(screen.getByRole('textbox', { name: 'People who would come again' }), '2');
  expect(incident().meeting.closing).toEqual({ asked: 1, learned: 0, wouldComeAgain: 2 });
  expect(screen.getByText('More hands than people asked.')).toBeTruthy();
  expect(closingList(incident()).areQuestionsAnswered).toBe(false);
});

test('of an action that has an owner only its date is asked, until another owner is wanted', async () => {
  const { user } = await openClosing();
  await user.click(screen.getByRole('button', { name: 'Next action that lacks something' }));
  expect(screen.queryByRole('group', { name: 'Who takes it?' })).toBeNull();
  expect(screen.getByRole('group', { name: 'By when?' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Change' }));
  expect(screen.getByRole('group', { name: 'Who takes it?' })).toBeTruthy();
});

test('whoever came and is on no list is added where the room is ticked off', async () => {
  const { user, incident } = await openClosing();
  await user.type(screen.getByRole('textbox', { name: /^Add a person/ }), 'Ana, engineering lead{Enter}');
  expect(incident().meeting.attendees.at(-1)).toMatchObject({
    name: 'Ana',
    role: 'engineering lead',
    present: true,
  });
  expect(screen.queryByText(/Engineering lead: nobody/)).toBeNull();
  await user.click(screen.getAllByRole('checkbox', { name: /, in the timeline$/ })[0] ?? document.body);
  expect(incident().meeting.attendees.filter(({ present }) => present)).toHaveLength(3);
});

test('a parked item that becomes an action comes before the room when nothing else is missing', async () => {
  const { user, onWall, outside } = await openClosing();
  await user.click(screen.getByRole('radio', { name: 'Lisa' }));
  await user.click(screen.getByRole('radio', { name: /^In a week/ }));
  expect(onWall()).toContain('Every action has an owner and a date.');
  await outside((state) =>
    state.record((incident) =>
      editMeeting(incident, {
        parkingLot: [{ id: toId('parked'), text: 'use short-lived certificates', visibility: 'internal' }],
      }),
    ),
  );
  await user.click(screen.getByRole('button', { name: /^Make it an action/ }));
  expect(onWall()).toContain('Use short-lived certificates');
});

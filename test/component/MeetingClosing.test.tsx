import { screen, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { createCommandActions } from '#renderer/commands/commandActions.ts';
import { MeetingSection } from '#renderer/meeting/MeetingSection.tsx';
import { followWall } from '#renderer/store/followWall.ts';
import { type AttendeeId, toId } from '#shared/domain/ids.ts';
import { editMeeting } from '#shared/domain/meetingEdits.ts';
import { endMeeting, startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/buildIncident.ts';
import { buildAction } from '#test/support/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { sampleIncident } from '#test/support/sampleFixture.ts';

const now = timestampAt(TEST_NOW_MS);
const { owner: _owner, ...ownerless } = buildAction('Alert on the pool');
const { due: _due, ...dateless } = buildAction('Rehearse the rollback');

/** The closing of a meeting with two people and two actions that lack something, and the wall open. */
async function openClosing() {
  const attendees = [
    { id: toId<AttendeeId>('lisa'), name: 'Lisa', role: 'Support', present: false },
    { id: toId<AttendeeId>('tom'), name: 'Tom', role: 'Engineer', present: true },
  ];
  const planned = editMeeting({ ...sampleIncident(), actions: [ownerless, dateless] }, { attendees });
  const ended = endMeeting(startMeeting(planned, { now }), { now });
  const rendered = renderWithStore(<MeetingSection />, ended);
  const { store, deps, desktop } = rendered;
  onTestFinished(followWall(store, deps));
  const actions = createCommandActions(store, deps);
  await rendered.outside(async (state) => {
    state.goTo('meeting');
    await actions['wall.toggle'].run();
  });
  const onWall = () =>
    JSON.stringify(desktop.requests.findLast(({ channel }) => channel === 'wall:show')?.request);
  return { ...rendered, actions, onWall };
}

test('the wall shows the action that lacks an owner, and what is chosen on the desk', async () => {
  const { user, onWall, incident } = await openClosing();
  expect(onWall()).toContain('Alert on the pool');
  expect(onWall()).not.toContain('Rehearse the rollback');
  const owners = within(screen.getByRole('group', { name: 'Who takes it?' }));
  expect(owners.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
    'Tom',
    'Lisa',
  ]);
  await user.click(owners.getByRole('radio', { name: 'Lisa' }));
  expect(incident().actions[0]?.owner).toBe('Lisa');
  expect(onWall()).toContain('Lisa');
  // What was just assigned stays before the room until the next is asked for.
  expect(onWall()).toContain('Alert on the pool');
  await user.click(screen.getByRole('button', { name: 'Next action that lacks something' }));
  expect(onWall()).toContain('Rehearse the rollback');
  await user.click(screen.getByRole('radio', { name: /^In 2 weeks/ }));
  expect(incident().actions[1]?.due).toBe('2026-03-25');
  expect(onWall()).toContain('Every action has an owner and a date.');
  await user.click(screen.getByRole('button', { name: 'Read the whole list back' }));
  expect(screen.getByText(/Nothing is missing/)).toBeTruthy();
});

test('owner and date are chosen with the keyboard alone, each as one undo step', async () => {
  const { user, incident, outside } = await openClosing();
  screen.getByRole('radio', { name: 'Tom' }).focus();
  await user.keyboard('[ArrowDown][ArrowUp] ');
  expect(incident().actions[0]?.owner).toBe('Tom');
  await outside((state) => state.undo());
  expect(incident().actions[0]?.owner).toBeUndefined();
});

test('going into a row of the list, or a step of the wall, brings that action before the room', async () => {
  const { user, onWall, outside, actions } = await openClosing();
  await user.click(screen.getByRole('textbox', { name: 'Owner of Rehearse the rollback' }));
  expect(onWall()).toContain('Rehearse the rollback');
  await outside(() => actions['wall.previous'].run());
  expect(onWall()).toContain('Alert on the pool');
  expect(screen.getByText('Alert on the pool', { selector: 'li[aria-current] *' })).toBeTruthy();
});

test('counts are empty until the room was asked, and more hands than people are doubted', async () => {
  const { user, incident } = await openClosing();
  const learned = screen.getByRole('textbox', { name: 'People who learned something' });
  expect(learned).toHaveProperty('value', '');
  await user.type(learned, '0');
  await user.type(screen.getByRole('textbox', { name: 'People who would come again' }), '2');
  expect(incident().meeting.closing).toEqual({ asked: 1, learned: 0, wouldComeAgain: 2 });
  expect(screen.getByText('More hands than people asked.')).toBeTruthy();
});

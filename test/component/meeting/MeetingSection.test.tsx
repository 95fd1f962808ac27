import { fireEvent, screen, within } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, test } from 'vitest';
import { MeetingChip, NoticeChip } from '#renderer/meeting/clock/MeetingChip.tsx';
import { MeetingSection } from '#renderer/meeting/MeetingSection.tsx';
import { WallPanel } from '#renderer/wallView/WallPanel.tsx';
import { editMeeting } from '#shared/domain/meeting/meetingEdits.ts';
import { agendaMinutes } from '#shared/domain/meeting/usualAgenda.ts';
import { extendMeeting, nextBlock, startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const MINUTE_MS = 60_000;
const now = timestampAt(TEST_NOW_MS);

/** The sample's meeting, under way since the test's now. */
function openMeeting() {
  const fixture = storeWith(startMeeting(sampleIncident(), { now }));
  const rendered = renderWithStore(
    <>
      <NoticeChip />
      <MeetingSection />
    </>,
    fixture,
  );
  const pass = (minutes: number) =>
    rendered.outside((state) => {
      fixture.clock.ms += minutes * MINUTE_MS;
      state.secondHand.tick();
    });
  const answer = async (notice: string, words: string) => {
    await rendered.user.click(screen.getByRole('button', { name: `${notice}: what to do` }));
    await rendered.user.click(await screen.findByRole('menuitem', { name: words }));
  };
  return { ...rendered, pass, answer };
}

test('an empty agenda is planned for 30, 45 or 60 minutes, and its sum stays when a block changes', async () => {
  const unplanned = editMeeting(sampleIncident(), { plan: [], scheduledFor: undefined });
  const { user, incident } = renderWithStore(<MeetingSection />, unplanned);
  expect(screen.queryByRole('button', { name: /^Start the meeting/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Plan 45 minutes' }));
  expect(screen.getByRole('button', { name: /^Start the meeting/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Set a time to invite' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Scheduled for' }));
  const minutes = screen.getByRole('textbox', { name: 'Minutes for Timeline' });
  await user.clear(minutes);
  await user.type(minutes, '20');
  expect(agendaMinutes(incident().meeting.plan)).toBe(45);
  expect(incident().meeting.plan.map((block) => block.minutes)).toEqual([3, 5, 20, 5, 4, 8]);
});

test('in the last block Next ends nothing: it stands where it was, and so does End', async () => {
  const { outside } = openMeeting();
  const clock = screen.getByRole('group', { name: 'Clock' });
  const names = () =>
    within(clock)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
  const before = names();
  const { length } = sampleIncident().meeting.plan;
  for (let block = 1; block < length; block += 1)
    await outside((state) =>
      state.edit({ label: 'Next block', apply: (incident) => nextBlock(incident, { now }) }),
    );
  expect(names()).toEqual(before);
  expect(within(clock).getByRole('button', { name: /^Next/ }).hasAttribute('disabled')).toBe(true);
});

test('more than 60 minutes are not offered, and why is said', async () => {
  renderWithStore(<MeetingSection />, sampleIncident());
  const slider = screen.getByRole('slider', { name: 'Length of the meeting in minutes' });
  expect(slider.getAttribute('max')).toBe('60');
  fireEvent.change(slider, { target: { value: '60' } });
  expect(screen.getByText(/needs a second session/)).toBeTruthy();
});

test('each block says when it begins: by the clock once the meeting has a time, else in minutes', async () => {
  const { outside, store } = renderWithStore(<MeetingSection />, sampleIncident());
  const begins = () =>
    within(screen.getByRole('list', { name: 'Agenda' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => /[+\d:]+/.exec(textContent)?.[0]);
  expect(begins()).toEqual(['15:00', '15:03', '15:08', '15:28', '15:40', '15:45']);
  await outside(() => {
    const { incident } = store.getState();
    if (incident === null) return;
    const { scheduledFor: _, ...meeting } = incident.meeting;
    store.setState({ incident: { ...incident, meeting } });
  });
  expect(begins()).toEqual(['+0', '+3', '+8', '+28', '+40', '+45']);
});

test('until a length is chosen, notes, parked ideas and the wall are folded away, unless something stands in them', async () => {
  const bare = editMeeting(sampleIncident(), { plan: [], parkingLot: [], privateNotes: '' });
  const { user } = renderWithStore(<MeetingSection wall={<WallPanel />} />, bare);
  const fold = () => screen.queryByText(/^Parked ideas, private notes/)?.closest('details') ?? null;
  expect(fold()?.open).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Plan 45 minutes' }));
  expect(fold()).toBeNull();
  expect(screen.getByRole('textbox', { name: 'Private notes' })).toBeTruthy();
});

test('the deadline is told, and a meeting after it', async () => {
  const late = editMeeting(sampleIncident(), { scheduledFor: timestampAt(Date.UTC(2026, 2, 13, 15, 0)) });
  renderWithStore(<MeetingSection />, late);
  expect(screen.getByText('Hold it by 12 Mar 14:46: in 1 d 5 h')).toBeTruthy();
  expect(screen.getByText(/after the 48 hours/)).toBeTruthy();
});

test('a facilitator who was responding is asked about', async () => {
  renderWithStore(<MeetingSection />, editMeeting(sampleIncident(), { facilitator: 'On-call engineer' }));
  expect(screen.getByText(/They were responding/)).toBeTruthy();
});

test('roles that the guide asks for and people of the timeline are proposed', async () => {
  const alone = editMeeting(sampleIncident(), { attendees: [] });
  const { user, incident } = renderWithStore(<MeetingSection />, alone);
  await user.click(screen.getByRole('button', { name: 'Customer support: who?' }));
  await user.click(screen.getByRole('button', { name: /^On-call engineer, in the timeline/ }));
  expect(incident().meeting.attendees.map(({ role }) => role)).toEqual(['Customer support', 'Responder']);
});

test('the invitation is handed over with its name', async () => {
  const { user, desktop } = renderWithStore(<MeetingSection />, sampleIncident());
  await user.click(screen.getByRole('button', { name: 'Save invitation…' }));
  const { request } = desktop.requests.at(-1) ?? {};
  expect(request).toMatchObject({ name: '2026-03-11-postmortem.ics' });
});

test('the clock counts down, warns in words and goes over, without stopping anybody', async () => {
  const { pass } = openMeeting();
  expect(screen.getByRole('timer').textContent).toBe('3:00');
  await pass(2.5);
  expect(screen.getByText('Nearly time')).toBeTruthy();
  await pass(0.5);
  expect(screen.getByText('Time is up')).toBeTruthy();
  await pass(2);
  expect(screen.getByRole('timer').textContent).toBe('+2:00');
  expect(screen.getByText('Over time')).toBeTruthy();
  expect(screen.getByText('2 min behind')).toBeTruthy();
});

test('a second that passes draws no component again, only the figures in their place', async () => {
  const fixture = storeWith(startMeeting(sampleIncident(), { now }));
  let drawn = 0;
  const { outside } = renderWithStore(
    <Profiler id="desk" onRender={() => (drawn += 1)}>
      <MeetingChip />
      <MeetingSection wall={<WallPanel />} />
    </Profiler>,
    fixture,
  );
  const before = drawn;
  const [left, onWall] = screen.getAllByRole('timer', { hidden: true });
  await outside((state) => {
    fixture.clock.ms += 1000;
    state.secondHand.tick();
  });
  expect(left?.textContent).toBe('2:59');
  expect(onWall?.textContent).toContain('2:59');
  expect(screen.getByRole('button', { name: /^●? ?Meeting/ }).textContent).toContain('00:00:01');
  expect(drawn).toBe(before);
});

test('behind a dialog the meeting does not move on', async () => {
  const { outside, incident, commands } = openMeeting();
  const before = incident().meeting.log;
  await outside((state) => state.openDialog({ kind: 'settings' }));
  await outside(() => commands.runCommand('meeting.next'));
  expect(incident().meeting.log).toBe(before);
  await outside((state) => state.closeDialog());
  await outside(() => commands.runCommand('meeting.next'));
  expect(incident().meeting.log).not.toBe(before);
});

test('Enter after a name makes the row of the next person, and Backspace in an empty one removes it', async () => {
  const { user, incident } = renderWithStore(
    <MeetingSection />,
    editMeeting(sampleIncident(), { attendees: [] }),
  );
  await user.click(screen.getByRole('button', { name: 'Add person' }));
  await user.keyboard('Tom{Enter}Sarah{Enter}');
  expect(incident().meeting.attendees.map(({ name }) => name)).toEqual(['Tom', 'Sarah', '']);
  await user.keyboard('{Backspace}');
  expect(incident().meeting.attendees.map(({ name }) => name)).toEqual(['Tom', 'Sarah']);
});

test('Enter after a parked idea makes the row of the next', async () => {
  const { user, incident } = renderWithStore(
    <MeetingSection />,
    editMeeting(sampleIncident(), { parkingLot: [] }),
  );
  await user.click(screen.getByRole('button', { name: 'Park an idea' }));
  await user.keyboard('cache it{Enter}shard it');
  expect(incident().meeting.parkingLot.map(({ text }) => text)).toEqual(['cache it', 'shard it']);
});

test('undo takes words back, but not what happened', async () => {
  const { user, incident, outside } = openMeeting();
  await user.type(screen.getByRole('textbox', { name: 'Private notes' }), 'X');
  await outside((state) => state.record((current) => nextBlock(current, { now })));
  await outside((state) => state.undo());
  expect(incident().meeting.privateNotes).toBe(sampleIncident().meeting.privateNotes);
  expect(incident().meeting.log.map(({ action }) => action)).toEqual(['start', 'next']);
});

test('parked fixes come back in the action block and become actions', async () => {
  const { user, incident, outside } = openMeeting();
  await user.type(screen.getByRole('textbox', { name: 'Capture what is said' }), 'p: read replica{Enter}');
  expect(screen.queryByRole('button', { name: 'Make it an action' })).toBeNull();
  for (let step = 0; step < 5; step += 1) {
    await outside((state) => state.record((current) => nextBlock(current, { now })));
  }
  await user.click(screen.getByRole('button', { name: 'Make it an action' }));
  expect(incident().actions.at(-1)?.title).toBe('Read replica');
  expect(incident().meeting.parkingLot).toEqual([]);
});

test('at 60 minutes a follow-up is proposed, which carries over what is left', async () => {
  const { user, pass, outside, incident, answer } = openMeeting();
  await outside((state) => state.record((current) => extendMeeting(current, { now, minutes: 5 })));
  await outside((state) => state.record((current) => nextBlock(current, { now })));
  await pass(60);
  await answer('60 minutes', 'End and plan a follow-up');
  const plan = screen.getByRole('button', { name: 'Plan a follow-up session' });
  expect(document.activeElement).toBe(plan);
  await user.click(screen.getByRole('checkbox', { name: /^Five Whys/ }));
  expect(screen.queryByRole('checkbox', { name: /^Welcome/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take up again what was held: 1 block' }));
  await user.click(screen.getByRole('checkbox', { name: /^Welcome/ }));
  await user.click(plan);
  expect(incident().meeting.plan.map(({ kind }) => kind)).toEqual([
    'welcome',
    'summary',
    'timeline',
    'learning',
    'actions',
  ]);
  expect(incident().meeting.held).toHaveLength(1);
  expect(screen.getByText(/This is a follow-up/)).toBeTruthy();
  expect(screen.queryByText(/Hold it by/)).toBeNull();
});

test('a meeting left running is noticed, and can end when it was to end', async () => {
  const { pass, incident, answer } = openMeeting();
  await pass(600);
  await answer('Left running?', 'It ended as planned');
  expect(incident().meeting.log.at(-1)).toEqual({
    at: timestampAt(TEST_NOW_MS + 55 * MINUTE_MS),
    action: 'end',
  });
  expect(screen.getByText(/Held for 55 min/)).toBeTruthy();
});

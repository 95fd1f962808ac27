import { screen, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { createCommandActions } from '#renderer/commands/commandActions.ts';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { MeetingSection } from '#renderer/meeting/MeetingSection.tsx';
import { followWall } from '#renderer/store/followWall.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { appError } from '#shared/errors/appError.ts';
import { nextBlock, startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { at, buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const now = timestampAt(TEST_NOW_MS);
const PATH = '/incidents/earlier.incident';

const DESK = (
  <>
    <MeetingSection />
    <DialogHost sections={SECTION_DIALOGS} />
  </>
);

/** The meeting of the sample, planned while an earlier incident has open actions, with the wall open. */
async function meetingAfterPromises() {
  const rendered = renderWithStore(DESK, {
    ...sampleIncident(),
    meeting: buildIncident().meeting,
  });
  const { store, deps, desktop, edits, outside } = rendered;
  desktop.files.set(
    PATH,
    buildIncident({
      id: toId('earlier'),
      title: 'Payments down',
      createdAt: at('2026-02-01T09:00:00Z'),
      actions: [
        buildAction('Alert on the pool', { due: '2026-03-01', causeIds: [toId('limit')] }),
        buildAction('Renew the certificate', { due: '2026-03-20' }),
        buildAction('Nobody’s business', { visibility: 'private' }),
        buildAction('Wait for the vendor', { snoozedUntil: '2026-04-01', snoozeReason: 'Their turn' }),
      ],
      causes: [buildCause('limit', null, { answer: 'the pool had no limit' })],
    }),
  );
  onTestFinished(followWall(store, deps));
  const actions = createCommandActions(store, deps, edits);
  await outside(async (state) => {
    state.goTo('meeting');
    await state.findPromises();
    await actions['wall.toggle'].run();
  });
  const onWall = () =>
    JSON.stringify(desktop.requests.findLast(({ channel }) => channel === 'wall:show')?.request);
  const begin = () =>
    outside((state) => {
      const edit = (apply: typeof startMeeting) => (incident: Parameters<typeof startMeeting>[0]) =>
        apply(incident, { now });
      state.edit({ label: 'Start', apply: edit(startMeeting) });
      state.edit({ label: 'Next', apply: edit(nextBlock) });
    });
  return { ...rendered, onWall, begin };
}

test('the plan of a meeting begins with what earlier incidents promised', async () => {
  const { user, incident } = await meetingAfterPromises();
  expect(screen.getByText(/2 action items of 1 earlier incident are open, 1 overdue/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Plan 45 minutes' }));
  expect(incident().meeting.plan[1]).toMatchObject({ kind: 'promises', minutes: 5 });
  expect(screen.queryByText(/are open, 1 overdue/)).toBeNull();
});

test('a plan without them can begin with them, and stays as long', async () => {
  const { user, incident, edits, outside } = await meetingAfterPromises();
  await user.click(screen.getByRole('button', { name: 'Plan 45 minutes' }));
  const promises = incident().meeting.plan[1];
  await outside(() => promises !== undefined && edits.agenda.remove(promises.id));
  await user.click(screen.getByRole('button', { name: 'Begin with them' }));
  expect(
    incident()
      .meeting.plan.map(({ kind }) => kind)
      .slice(0, 2),
  ).toEqual(['welcome', 'promises']);
  expect(Math.min(...incident().meeting.plan.map(({ minutes }) => minutes))).toBeGreaterThanOrEqual(3);
  expect(incident().meeting.plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
});

test('one promise after the other is before the room, and one key writes what became of it into its own file', async () => {
  const { user, desktop, begin, onWall, outside } = await meetingAfterPromises();
  await user.click(screen.getByRole('button', { name: 'Plan 45 minutes' }));
  await begin();
  expect(onWall()).toContain('What we promised last time');
  expect(onWall()).toContain('Answers: the pool had no limit');
  expect(onWall()).toContain('Alert on the pool');
  expect(onWall()).toContain('1 of 2, after Payments down, 1 February 2026');
  const rows = within(screen.getByRole('region', { name: 'What we promised last time' }));
  rows.getByRole('button', { name: /^Alert on the pool/ }).focus();
  await user.keyboard('d');
  await outside((state) => state.actionsWritten());
  expect(desktop.files.get(PATH)?.actions[0]).toMatchObject({ status: 'done', doneOn: '2026-03-11' });
  await user.keyboard('i');
  await outside((state) => state.actionsWritten());
  expect(desktop.files.get(PATH)?.actions[1]?.status).toBe('in-progress');
  expect(onWall()).toContain('Renew the certificate');
  const walls = desktop.requests.filter(({ channel }) => channel === 'wall:show');
  expect(JSON.stringify(walls)).not.toContain('Nobody’s business');
  await user.keyboard('{ArrowUp}');
  expect(onWall()).toContain('done');
  await user.keyboard('u');
  await outside((state) => state.actionsWritten());
  expect(desktop.files.get(PATH)?.actions[0]?.status).toBe('open');
});

test('the row that is lit has the keys that stand above it, without a click on it first', async () => {
  const { user, desktop, begin, onWall, outside, store } = await meetingAfterPromises();
  await user.click(screen.getByRole('button', { name: 'Plan 45 minutes' }));
  await begin();
  const elsewhere = screen.getByRole('button', { name: /^Pause/ });
  elsewhere.focus();
  await user.keyboard('i');
  await outside((state) => state.actionsWritten());
  expect(desktop.files.get(PATH)?.actions[0]?.status).toBe('in-progress');
  elsewhere.focus();
  await user.keyboard('{ArrowDown}');
  expect(onWall()).toContain('2 of 2');
  expect(document.activeElement?.textContent).toContain('Renew the certificate');
  elsewhere.focus();
  await user.keyboard('n');
  expect(store.getState().dialog).toMatchObject({ kind: 'changeAction', field: 'notDoingReason' });
});

test('once a promise is done the next open one is lit, and undo goes back to it', async () => {
  const { user, desktop, begin, onWall, outside } = await meetingAfterPromises();
  await user.click(screen.getByRole('button', { name: 'Plan 45 minutes' }));
  await begin();
  await user.keyboard('d');
  await outside((state) => state.actionsWritten());
  expect(document.activeElement?.textContent).toContain('Renew the certificate');
  expect(onWall()).toContain('2 of 2');
  await user.keyboard('u');
  await outside((state) => state.actionsWritten());
  expect(
    desktop.files
      .get(PATH)
      ?.actions.map(({ status }) => status)
      .slice(0, 2),
  ).toEqual(['open', 'open']);
  expect(document.activeElement?.textContent).toContain('Alert on the pool');
});

test('the date that a promise has is replaced by what is typed', async () => {
  const { user, begin } = await meetingAfterPromises();
  await user.click(screen.getByRole('button', { name: 'Plan 45 minutes' }));
  await begin();
  await user.keyboard('t');
  const due = await screen.findByRole('textbox', { name: 'Due' });
  await user.keyboard('20 December');
  expect(due).toHaveProperty('value', '20 December');
});

test('a field keeps its letters while a promise is lit', async () => {
  const { user, desktop, begin } = await meetingAfterPromises();
  await user.click(screen.getByRole('button', { name: 'Plan 45 minutes' }));
  await begin();
  const field = screen.getByRole('textbox', { name: /Private notes|What is said/ });
  await user.type(field, 'did it');
  expect(field).toHaveProperty('value', 'did it');
  expect(desktop.files.get(PATH)?.actions[0]?.status).toBe('open');
});

test('a library that cannot be read stops no meeting, and the block says so', async () => {
  const { user, desktop, begin, outside, store } = await meetingAfterPromises();
  await user.click(screen.getByRole('button', { name: 'Plan 45 minutes' }));
  store.setState({ libraryActions: null });
  desktop.fail('library:actions', appError('file-not-found'));
  await outside((state) => state.findPromises());
  await begin();
  expect(screen.getByText(/The library could not be read/)).toBeTruthy();
  expect(store.getState().dialog).toBeNull();
});

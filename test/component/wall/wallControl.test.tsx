import { screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { listenForMeetingKeys } from '#renderer/commands/pageKeys.ts';
import { WallButton } from '#renderer/desk/TopBar.tsx';
import { followWall } from '#renderer/store/followWall.ts';
import { WallPanel } from '#renderer/wallView/WallPanel.tsx';
import { startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';
import { buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

function setUp() {
  const rendered = renderWithStore(
    <>
      <WallButton />
      <WallPanel />
      <input aria-label="A field" />
    </>,
    sampleIncident(),
  );
  const { store, deps, desktop, commands } = rendered;
  onTestFinished(followWall(store, deps));
  onTestFinished(listenForMeetingKeys(store, commands));
  store.getState().goTo('meeting');
  const sent = () =>
    desktop.requests.flatMap(({ channel, request }) =>
      channel === 'wall:show' ? [request as WallMessage] : [],
    );
  const press = async (name: string | RegExp) => rendered.user.click(screen.getByRole('button', { name }));
  return { ...rendered, sent, press };
}

test('nothing is sent while the wall is closed; opening it sends what it is to show', async () => {
  const { sent, press, outside } = setUp();
  await outside((state) => state.goTo('actions'));
  expect(sent()).toEqual([]);
  await press(/^Wall/);
  expect(sent().at(-1)?.headline).toBe('What we will do, who and by when');
  expect(screen.getByText('On Projector, 1920 × 1080')).toBeTruthy();
});

test('what does not change the wall is not sent', async () => {
  const { sent, press, outside } = setUp();
  await press(/^Wall/);
  const before = sent().length;
  await outside((state) =>
    state.edit({
      label: 'Edit notes',
      apply: (incident) => ({ ...incident, meeting: { ...incident.meeting, privateNotes: 'Ask Lisa' } }),
    }),
  );
  expect(sent()).toHaveLength(before);
});

test('another incident is not shown to a room whose meeting is under way until it is asked for', async () => {
  const { sent, press, outside, user, store, desktop } = setUp();
  const other = '/incidents/other.incident';
  desktop.files.set(other, buildIncident({ title: 'Nothing for this room' }));
  await press(/^Wall/);
  await outside((state) =>
    state.record((incident) => startMeeting(incident, { now: timestampAt(TEST_NOW_MS) })),
  );
  const before = sent().length;
  await outside(async (state) => state.openPath(other));
  expect(store.getState().incident?.title).toBe('Nothing for this room');
  expect(sent().length).toBeGreaterThan(before);
  for (const message of sent().slice(before)) expect(message.headline).toBe('');
  expect(store.getState().toasts.at(-1)?.text).toContain('is under way');
  await user.keyboard('b');
  expect(sent().at(-1)?.headline).not.toBe('');
});

test('O shows all whys at a glance and one at a time again', async () => {
  const { sent, press, user, outside } = setUp();
  await outside((state) => state.goTo('causes'));
  await press(/^Wall/);
  await user.keyboard('o');
  expect(sent().at(-1)?.content).toMatchObject({ parts: [{ kind: 'tree' }] });
  expect(screen.getByRole('button', { name: /^All whys/, pressed: true })).toBeTruthy();
  await user.keyboard('o');
  expect(JSON.stringify(sent().at(-1)?.content)).not.toContain('"tree"');
});

test('the look of the wall is chosen on the desk, kept, and changes a frozen wall too', async () => {
  const { sent, press, user, store } = setUp();
  await press(/^Wall/);
  expect(sent().at(-1)?.look).toBe('light');
  await user.keyboard('f');
  await user.click(screen.getByRole('button', { name: 'Look and place of the wall' }));
  await user.click(await screen.findByRole('menuitemradio', { name: /High contrast/ }));
  expect(sent().at(-1)?.look).toBe('contrast');
  expect(store.getState().settings.wallLook).toBe('contrast');
});

test('B blanks and F freezes, and both show on the desk; in a field they are letters', async () => {
  const { sent, press, user, outside } = setUp();
  await press(/^Wall/);
  await user.keyboard('b');
  expect(sent().at(-1)?.content).toEqual({ kind: 'blank' });
  expect(screen.getByRole('button', { name: /^Wall: blank/ })).toBeTruthy();
  await user.keyboard('b');
  await user.keyboard('f');
  expect(screen.getByRole('button', { name: /^Wall: frozen/ })).toBeTruthy();
  const frozen = sent().at(-1);
  await outside((state) => state.goTo('actions'));
  expect(sent().at(-1)).toEqual(frozen);
  await outside((state) => state.goTo('meeting'));
  await user.click(screen.getByRole('textbox'));
  await user.keyboard('bf');
  expect(screen.getByRole('button', { name: /^Wall: frozen/ })).toBeTruthy();
});

test('a wall that closes or loses its display by itself shows as such on the desk', async () => {
  const { desktop, press, outside, store } = setUp();
  await press(/^Wall/);
  const placement = { display: '', width: 1440, height: 900, mode: 'window' } as const;
  await outside(() => desktop.push('wall:moved', { placement }));
  expect(screen.getByText('In a window, since its display is gone.')).toBeTruthy();
  expect(store.getState().toasts.at(-1)?.text).toMatch(/display is gone/);
  await outside(() => desktop.push('wall:moved', { placement: null }));
  expect(screen.getByText('The wall is closed.')).toBeTruthy();
});

test('it can stand in a window beside the desk, for a call, and fill a display again', async () => {
  const { desktop, user, press, outside } = setUp();
  const choose = async (name: string) => {
    await press('Look and place of the wall');
    await user.click(await screen.findByRole('menuitem', { name }));
  };
  await choose('Open it in a window');
  expect(screen.getByText(/^In a window\. It can be shared in a call/)).toBeTruthy();
  expect(desktop.count('wall:reshape')).toBe(1);
  await choose('Fill a display');
  expect(desktop.count('wall:reshape')).toBe(2);
  const placement = { display: '', width: 1440, height: 900, mode: 'unplaced' } as const;
  await outside(() => desktop.push('wall:moved', { placement }));
  expect(screen.getByText(/drag it to the projector and press F11/)).toBeTruthy();
  await press('Look and place of the wall');
  expect(await screen.findByRole('menuitemradio', { name: /Dark/ })).toBeTruthy();
  expect(screen.queryByRole('menuitem', { name: /in a window|Fill a display/ })).toBeNull();
});

test('a wall that was in a window since its display went says so once', async () => {
  const { desktop, press, outside, store } = setUp();
  await press(/^Wall/);
  const placement = { display: '', width: 1440, height: 900, mode: 'window' } as const;
  for (const width of [1440, 1280]) {
    await outside(() => desktop.push('wall:moved', { placement: { ...placement, width } }));
  }
  expect(store.getState().toasts.filter(({ text }) => /display is gone/.test(text))).toHaveLength(1);
});

test('the preview is drawn from the message that the wall has', async () => {
  const { sent, press, outside, store } = setUp();
  await press(/^Wall/);
  await outside((state) => state.goTo('timeline'));
  await outside((state) => state.selectEvents([sampleIncident().timeline[5]?.id ?? never()]));
  expect(JSON.stringify(sent().at(-1))).toContain('Migration query stopped');
  expect(document.querySelector('[aria-current="true"]')?.textContent).toContain('Migration query stopped');
  expect(store.getState().wall.placement?.mode).toBe('own-display');
});

function never(): never {
  throw new Error('The sample has nine events');
}

test('O shows all whys in any block, and the next step goes back to what they stood in front of', async () => {
  const { sent, press, user, outside, store } = setUp();
  await outside((state) => state.goTo('actions'));
  await press(/^Wall/);
  await user.keyboard('o');
  expect(sent().at(-1)).toMatchObject({
    headline: 'Why it could happen',
    content: { parts: [{ kind: 'tree' }] },
  });
  const lookedAt = store.getState().causesView.selectedId;
  await press('Next on the wall');
  expect(sent().at(-1)?.headline).toBe('What we will do, who and by when');
  expect(store.getState()).toMatchObject({ place: 'actions', causesView: { selectedId: lookedAt } });
});

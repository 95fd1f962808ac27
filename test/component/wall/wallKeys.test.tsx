import { screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { listenForMeetingKeys } from '#renderer/commands/pageKeys.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const PROJECTOR = { display: 'Projector', width: 1920, height: 1080, mode: 'own-display' } as const;

/** The desk at a place before the meeting has begun, with things that want keys for themselves. */
async function openDesk(place: DeskPlace, isWallOpen: boolean) {
  const rendered = renderWithStore(
    <>
      <textarea aria-label="A text" />
      <button type="button">A button</button>
      <div role="listbox" aria-label="Marks" tabIndex={0} />
      <div role="tree" aria-label="Board" tabIndex={0} />
    </>,
    sampleIncident(),
  );
  const { store, commands } = rendered;
  onTestFinished(listenForMeetingKeys(store, commands));
  await rendered.outside((state) => {
    state.goTo(place);
    if (isWallOpen) state.placeWall(PROJECTOR);
  });
  const wall = () => store.getState().wall;
  const spotlight = () => store.getState().timelineView.selection.at(-1);
  return { ...rendered, wall, spotlight };
}

test.each(['summary', 'timeline', 'causes', 'publish'] as const)(
  'while the wall is open, its keys work at %s too',
  async (place) => {
    const { user, wall } = await openDesk(place, true);
    await user.keyboard('b');
    expect(wall().isBlank).toBe(true);
    await user.keyboard('bf');
    expect(wall()).toMatchObject({ isBlank: false, frozen: { page: { number: 1 } } });
  },
);

test('the arrows step the light through the timeline', async () => {
  const { user, spotlight } = await openDesk('timeline', true);
  await user.click(screen.getByRole('button'));
  await user.keyboard('{ArrowRight}');
  const first = spotlight();
  expect(first).toBeDefined();
  await user.keyboard('{ArrowRight}{ArrowLeft}');
  expect(spotlight()).toBe(first);
});

test('a closed wall leaves all keys alone, and those of the meeting wait for the meeting', async () => {
  const closed = await openDesk('timeline', false);
  await closed.user.keyboard('{ArrowRight}b');
  expect(closed.spotlight()).toBeUndefined();
  expect(closed.wall().isBlank).toBe(false);
  const open = await openDesk('timeline', true);
  await open.user.keyboard('pr');
  expect(open.store.getState().meetingView).toMatchObject({ promptsTurned: 0, isRedirectShown: false });
});

test('a text keeps all its keys', async () => {
  const { user, wall, spotlight } = await openDesk('timeline', true);
  await user.type(screen.getByRole('textbox'), 'bf{ArrowLeft}{ArrowRight}');
  expect(wall()).toMatchObject({ isBlank: false, frozen: null });
  expect(spotlight()).toBeUndefined();
});

test.each(['listbox', 'tree'])('a focused %s keeps its arrows, but not the letters', async (role) => {
  const { user, wall, spotlight } = await openDesk('timeline', true);
  screen.getByRole(role).focus();
  await user.keyboard('{ArrowRight}');
  expect(spotlight()).toBeUndefined();
  await user.keyboard('b');
  expect(wall().isBlank).toBe(true);
});

import { act, screen, within } from '@testing-library/react';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { DeskScreen } from '#renderer/desk/DeskScreen.tsx';
import { preloadPlaces } from '#renderer/desk/laterPlaces.ts';
import { GuidancePanel } from '#renderer/guidance/GuidancePanel.tsx';
import { SECTION_IDS } from '#shared/domain/incident/sections.ts';
import { startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent, buildItem } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

/** What the path leads to must not still be loading when the tests are over. */
beforeAll(() => preloadPlaces(async () => {}));

test('the path leads to every section and says how far each is', async () => {
  const { user, store } = renderWithStore(<DeskScreen />, sampleIncident());
  const path = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('button');
  const shown: unknown[] = [];
  for (const button of path.slice(1)) {
    await user.click(button);
    shown.push(store.getState().place);
  }
  // The line below the sections leads to what is missing, which stands at Publish.
  expect(shown).toEqual([...SECTION_IDS, 'publish', 'meeting', 'publish']);
  expect(screen.getAllByRole('img', { name: 'complete' })).toHaveLength(SECTION_IDS.length);
});

test('an untouched section is not started', () => {
  renderWithStore(<DeskScreen />);
  expect(screen.getByRole('button', { name: /Lessons learned ?not started/ })).toBeTruthy();
});

test('nothing is wrong in a section in which nobody has been: it is still to write', async () => {
  const { user } = renderWithStore(<DeskScreen />);
  const finding = screen.getByRole('button', { name: /^To write ?The summary is empty/ });
  expect(screen.getByText('Still to write · 1')).toBeTruthy();
  await user.click(finding);
  await user.keyboard('It broke.');
  // Nothing new is held against a text that is being written; once its field is left, it is.
  await vi.waitFor(() => expect(screen.queryByText(/^Still to write/)).toBeNull());
  expect(screen.queryByText(/^Look again/)).toBeNull();
  await user.tab();
  expect(await screen.findByText(/^Look again · /)).toBeTruthy();
});

test('while the room is asked, no findings stand beside the section', async () => {
  const started = startMeeting(
    { ...sampleIncident(), summary: 'It broke.' },
    { now: timestampAt(TEST_NOW_MS) },
  );
  const { outside } = renderWithStore(<DeskScreen />, started);
  await outside((state) => state.goTo('summary'));
  const guidance = within(screen.getByRole('complementary', { name: 'Guidance' }));
  expect(guidance.queryByText(/Look again|Still to write/)).toBeNull();
});

test('a finding leads to its field', async () => {
  const { user, outside } = renderWithStore(
    <DeskScreen />,
    buildIncident({ lessons: [buildItem('l1', 'Something'), buildItem('l2', '')] }),
  );
  await outside((state) => state.goTo('lessons'));
  await user.click(screen.getByRole('button', { name: /^Look again ?A line has no text/ }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Lessons learned 2' }));
});

test('what is still missing is listed before publishing, and each leads to its section', async () => {
  const { user, store, outside } = renderWithStore(<DeskScreen />);
  await outside((state) => state.goTo('publish'));
  await user.click(screen.getByRole('button', { name: /^Summary The summary is empty/ }));
  expect(store.getState().place).toBe('summary');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Summary, Markdown' }));
});

test('what Publish is for depends on who reads it: only the company’s version hides nothing', async () => {
  const { outside } = renderWithStore(<DeskScreen />, sampleIncident());
  await outside((state) => state.goTo('publish'));
  const guidance = within(screen.getByRole('complementary', { name: 'Guidance' }));
  expect(guidance.getByText(/nothing is hidden/)).toBeTruthy();
  await outside((state) => state.chooseAudience('public'));
  expect(guidance.queryByText(/nothing is hidden/)).toBeNull();
  expect(guidance.getByText(/^What customers may read/)).toBeTruthy();
});

test('findings of one kind are one card, which leads to the first of them', async () => {
  const actions = ['Alert on the pool', 'Rehearse'].map((title) => buildAction(title));
  const { user, store } = renderWithStore(<GuidancePanel place="actions" />, {
    ...buildIncident(),
    actions: actions.map(({ owner: _owner, ...action }) => action),
  });
  const card = screen.getByRole('button', { name: /^Missing ?2 actions have no owner/ });
  expect(screen.queryByRole('button', { name: /^Dismiss: 2 actions/ })).toBeNull();
  await user.click(card);
  expect(store.getState().focusTarget).toMatchObject({ id: actions[0]?.id, field: 'owner' });
});

test('where it asks whether an event marks a milestone, Yes answers right there; in the list the event asks itself', async () => {
  const { user, incident, store } = renderWithStore(
    <DeskScreen />,
    buildIncident({ timeline: [buildEvent('Errors start', '14:23', { kind: 'signal' })] }),
  );
  act(() => store.getState().goTo('timeline'));
  expect(screen.queryByRole('button', { name: /Is it 14:23\?/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Impact started? Yes' })).toBeTruthy();
  act(() => store.getState().setTimelineMode('scale'));
  const card = screen.getByRole('button', { name: /^Look again ?.*start of the impact.* Is it 14:23\?/ });
  await user.click(within(card.parentElement ?? card).getByRole('button', { name: 'Yes' }));
  expect(incident().milestones.impactStarted).toBe('Errors start');
  expect(store.getState().place).toBe('timeline');
});

test('where it asks whether two names are one person, Yes writes the full one', async () => {
  const timeline = ['Tom', 'Tom Berg'].map((actor, index) => buildEvent(`e${index}`, '14:23', { actor }));
  const { user, incident } = renderWithStore(<GuidancePanel place="timeline" />, buildIncident({ timeline }));
  const card = screen.getByRole('button', { name: /^Note ?“Tom” may be Tom Berg/ });
  await user.click(within(card.parentElement ?? card).getByRole('button', { name: 'Yes' }));
  expect(incident().timeline.map(({ actor }) => actor)).toEqual(['Tom Berg', 'Tom Berg']);
  expect(screen.queryByText(/may be Tom Berg/)).toBeNull();
});

test('several people under several names are made one each at one press, as one step', async () => {
  const actors = ['Mira', 'mira.okafor', 'Mira Okafor', 'Tomas', 'tomas.lind'];
  const timeline = actors.map((actor, index) => buildEvent(`e${index}`, '14:23', { actor }));
  const { user, incident, store } = renderWithStore(
    <GuidancePanel place="timeline" />,
    buildIncident({ timeline }),
  );
  expect(screen.getByRole('button', { name: /2 people stand under several names/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: '“Tomas” and “tomas.lind”: Tomas Lind? Yes' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Yes to all 2' }));
  expect(new Set(incident().timeline.map(({ actor }) => actor))).toEqual(
    new Set(['Mira Okafor', 'Tomas Lind']),
  );
  expect(screen.queryByText(/several names/)).toBeNull();
  act(() => store.getState().undo());
  expect(incident().timeline.map(({ actor }) => actor)).toEqual(actors);
});

test('a narrow window has a button that lays the guidance over the section, and takes it away', async () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  onTestFinished(() => void vi.unstubAllGlobals());
  const { user } = renderWithStore(<DeskScreen />, buildIncident());
  const panel = () => screen.queryByRole('complementary', { name: 'Guidance' });
  const button = screen.getByRole('button', { name: 'Guidance' });
  expect(panel()).toBeNull();
  await user.click(button);
  expect(panel()).not.toBeNull();
  expect(await screen.findByText('What this is for')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(button);

  await user.click(button);
  await user.click(screen.getByRole('button', { name: 'Close the guidance' }));
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(button);

  await user.click(button);
  await user.click(await screen.findByText('What this is for'));
  expect(panel()).not.toBeNull();
  await user.click(screen.getByRole('heading', { name: 'Summary' }));
  expect(panel()).toBeNull();
});

test('Escape closes the guidance that lies over an open event, and the event after it', async () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  onTestFinished(() => void vi.unstubAllGlobals());
  const event = buildEvent('Deploy', '14:20');
  const { user, outside } = renderWithStore(<DeskScreen />, buildIncident({ timeline: [event] }));
  await outside((state) => state.goTo('timeline'));
  await outside((state) => state.openEvent(event.id));
  const title = await screen.findByRole('textbox', { name: 'What happened' });
  await outside((state) => state.putGuidanceOver(true));
  title.focus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary', { name: 'Guidance' })).toBeNull();
  expect(screen.getByRole('textbox', { name: 'What happened' })).toBe(title);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: 'What happened' })).toBeNull();
});

test('notes without a time stand once in the margin, each with whose it is', async () => {
  const note = buildEvent('n1', '14:25', {
    occurredAt: null,
    precision: 'unplaced',
    title: 'Only one gateway was affected',
    actor: 'Priya',
  });
  const { outside } = renderWithStore(
    <DeskScreen />,
    buildIncident({ timeline: [buildEvent('e1', '14:20'), note] }),
  );
  await outside((state) => state.goTo('timeline'));
  const notes = within(await screen.findByRole('list', { name: 'Unplaced notes' }));
  expect(notes.getByRole('button', { name: 'Only one gateway was affected Priya' })).toBeTruthy();
  expect(screen.queryByText(/has no time yet/)).toBeNull();
});

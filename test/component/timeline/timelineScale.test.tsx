import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TimelineSection } from '#renderer/timeline/TimelineSection.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const FOUR = buildIncident({
  timeline: [
    buildEvent('Queue grows', '14:00', { kind: 'signal', actor: 'Broker' }),
    buildEvent('Errors', '14:20', { kind: 'detection' }),
    buildEvent('Restart', '14:40', { kind: 'action', actor: 'On-call' }),
    buildEvent('A note', null),
  ],
});

async function rendered(over: Parameters<typeof renderWithStore>[1] = FOUR) {
  const view = renderWithStore(<TimelineSection />, over);
  await view.outside(({ setTimelineMode }) => setTimelineMode('scale'));
  const selection = () => view.store.getState().timelineView.selection;
  return { ...view, selection };
}

function mark(name: RegExp): HTMLElement {
  return screen.getByRole('option', { name });
}

test('events with a time stand in lanes by kind, or by actor when that is chosen', async () => {
  const { user } = await rendered();
  const lanes = () =>
    within(screen.getByRole('listbox'))
      .getAllByRole('group')
      .map((lane) => lane.getAttribute('aria-label'));
  expect(lanes()).toEqual(['Signal', 'Detection', 'Action']);
  expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(3);
  await user.click(screen.getByRole('radio', { name: 'By actor' }));
  expect(lanes()).toEqual(['Broker', 'On-call', 'Names nobody']);
});

test('a click selects, Ctrl and Shift add, and both views share what is selected', async () => {
  const { user, outside, selection } = await rendered();
  await user.click(mark(/Errors/));
  expect(selection()).toEqual(['Errors']);
  await user.keyboard('{Control>}');
  await user.click(mark(/Restart/));
  await user.keyboard('{/Control}');
  expect(selection()).toEqual(['Errors', 'Restart']);
  expect(mark(/Errors/).getAttribute('aria-selected')).toBe('true');
  await outside(({ selectEvents }) => selectEvents([toId('Queue grows')]));
  expect(mark(/Queue/).getAttribute('aria-selected')).toBe('true');
});

test('the arrow keys go through the events in time and from lane to lane; one mark is a stop of the Tab key', async () => {
  const { user } = await rendered();
  mark(/Queue/).focus();
  await user.keyboard('{ArrowRight}');
  await waitFor(() => expect(document.activeElement).toBe(mark(/Errors/)));
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement).toBe(mark(/Restart/)));
  await user.keyboard('{Home}');
  await waitFor(() => expect(document.activeElement).toBe(mark(/Queue/)));
  expect(screen.getAllByRole('option').filter(({ tabIndex }) => tabIndex === 0)).toEqual([mark(/Queue/)]);
});

test('Enter opens the event’s fields, Escape closes them and gives the focus back', async () => {
  const { user } = await rendered();
  mark(/Errors/).focus();
  await user.keyboard('{Enter}');
  const editor = await screen.findByRole('group', { name: 'Edit event Errors' });
  within(editor).getByRole('textbox', { name: 'What happened' }).focus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: /^Edit event/ })).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(mark(/Errors/)));
});

test('a move by the keyboard is told with its neighbours, edits nothing until it is dropped, and is one step', async () => {
  const { user, incident, store } = await rendered();
  const time = () => incident().timeline[1]?.occurredAt?.slice(11, 16);
  mark(/Errors/).focus();
  await user.keyboard(' ');
  expect(await screen.findByText(/“Errors” picked up/)).toBeTruthy();
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}{ArrowLeft}');
  expect(await screen.findByText(/14:24, after “Queue grows” 14:00, before “Restart” 14:40/)).toBeTruthy();
  expect(time()).toBe('14:20');
  await user.keyboard(' ');
  await waitFor(() => expect(time()).toBe('14:24'));
  store.getState().undo();
  expect(time()).toBe('14:20');
});

test('in a file that can only be read nothing is picked up', async () => {
  const { user } = await rendered(storeWith(FOUR, true));
  mark(/Errors/).focus();
  await user.keyboard(' {ArrowRight} ');
  expect(screen.queryByText(/picked up/)).toBeNull();
});

test('the zoom keys come nearer and go back; the minimap is there while only a part is seen', async () => {
  const { user } = await rendered();
  mark(/Errors/).focus();
  expect(screen.queryByTestId('minimap')).toBeNull();
  await user.keyboard('++');
  expect(screen.getByTestId('minimap')).toBeTruthy();
  await user.keyboard('0');
  expect(screen.queryByTestId('minimap')).toBeNull();
});

test('while everything is seen, coming to the first event leaves everything seen', async () => {
  const { user } = await rendered();
  mark(/Errors/).focus();
  await user.keyboard('{Home}');
  await waitFor(() => expect(document.activeElement).toBe(mark(/Queue/)));
  expect(screen.queryByTestId('minimap')).toBeNull();
});

test('the part that is seen is the same after a look at the list', async () => {
  const { user, outside } = await rendered();
  mark(/Errors/).focus();
  const places = () => [mark(/Errors/).style.left, screen.getByRole('listbox').style.transform];
  const whole = places();
  await user.keyboard('++');
  const before = places();
  expect(before).not.toEqual(whole);
  await outside(({ setTimelineMode }) => setTimelineMode('list'));
  await outside(({ setTimelineMode }) => setTimelineMode('scale'));
  expect(screen.getByTestId('minimap')).toBeTruthy();
  expect(places()).toEqual(before);
});

test('the picture shown while moving knows all shapes that the icons of kinds are made of', async () => {
  await rendered();
  const shapes = [...document.querySelectorAll('[data-kind] > svg > *')].map(({ tagName }) => tagName);
  expect(new Set(shapes)).toEqual(new Set(['path', 'circle']));
});

test('with notes only there is nothing to scale, and it says what to do', async () => {
  await rendered(buildIncident({ timeline: [buildEvent('A note', null)] }));
  expect(screen.getByText(/no event here has a time/)).toBeTruthy();
});

test('a right click on a mark opens the menu of its event, and closing it leads back to the mark', async () => {
  const { user, selection } = await rendered();
  mark(/Errors/).focus();
  fireEvent.contextMenu(mark(/Restart/));
  expect(selection()).toEqual(['Restart']);
  expect(await screen.findByRole('menuitem', { name: 'Move to…' })).toBeTruthy();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(mark(/Errors/)));
  expect(fireEvent.contextMenu(screen.getByRole('listbox'))).toBe(true);
});

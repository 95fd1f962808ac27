import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SHOW_ALL, type TimelineFilter } from '#shared/domain/timeline/timelineFilter.ts';
import { card, FOUR, focused, openTimeline, shownTitles } from '#test/support/openTimeline.tsx';

async function filtered(filter: Partial<TimelineFilter>) {
  const view = openTimeline();
  await view.outside((state) => state.changeFilter({ ...SHOW_ALL, ...filter }));
  return view;
}

const ALL = ['Errors', 'Page', 'Killed', 'Over'];
const hiddenNote = () => screen.getByText(/\d of \d shown/).textContent;

test('it shows by words, who, kind and key moments, and counts what it hides', async () => {
  const { user } = openTimeline();
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  expect(focused()).toBe('Words in the event');
  await user.keyboard('gateway');
  expect(shownTitles()).toEqual(['Errors']);
  expect(hiddenNote()).toMatch(/^1 of 5 shown/);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(shownTitles()).toEqual(ALL);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'On-call');
  expect(shownTitles()).toEqual(['Killed', 'Over']);
  await user.click(screen.getByRole('button', { name: /Recovery$/, pressed: false }));
  expect(shownTitles()).toEqual(['Over']);
  await user.click(screen.getByRole('checkbox', { name: 'Key moments' }));
  expect(shownTitles()).toEqual([]);
  expect(hiddenNote()).toMatch(/^0 of 5 shown/);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(shownTitles()).toEqual(ALL);
  expect(screen.queryByText(/of 5 shown/)).toBeNull();
});

test('a person whose name is written small at times is one choice, and shows all that the person did', async () => {
  const spelt = FOUR.timeline.map((event) =>
    event.actor === 'Pager' ? { ...event, actor: 'on-call' } : event,
  );
  const { user } = openTimeline({ ...FOUR, timeline: spelt });
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  const who = screen.getByRole('combobox', { name: 'Who' });
  expect([...who.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Anyone',
    'On-call',
  ]);
  await user.selectOptions(who, 'On-call');
  expect(shownTitles()).toEqual(['Page', 'Killed', 'Over']);
});

test('Escape in the words takes the filter away, and the keyboard goes on where it was', async () => {
  const { user } = openTimeline();
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  await user.keyboard('gateway{Escape}');
  expect(screen.queryByRole('group', { name: 'Filter events' })).toBeNull();
  expect(shownTitles()).toEqual(ALL);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filter' }));
});

test('hidden notes are counted as well', async () => {
  await filtered({ kinds: ['signal'] });
  expect(hiddenNote()).toMatch(/^1 of 5 shown/);
  expect(screen.queryByRole('list', { name: 'Unplaced notes' })).toBeNull();
});

test('the filter says whom it asks for even when nobody is called that any more', async () => {
  const { user } = await filtered({ actors: ['Pager'] });
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  await user.click(card('Page'));
  await user.clear(screen.getByRole('textbox', { name: 'Who' }));
  expect(screen.getByRole('combobox', { name: 'Who' })).toHaveProperty('value', 'Pager');
});

test.each(['title', 'card'])('a jump to the %s of a hidden event shows all again', async (field) => {
  const { outside, state } = await filtered({ kinds: ['signal'] });
  await outside((current) => current.goToSpot({ place: 'timeline', id: 'Over', field }));
  expect(state().timelineView.filter).toBe(SHOW_ALL);
  expect(focused()).toMatch(field === 'title' ? /^What happened$/ : /Over$/);
});

test('a jump to an event that is shown leaves the filter', async () => {
  const { outside } = await filtered({ kinds: ['signal'] });
  await outside((current) => current.goToSpot({ place: 'timeline', id: 'Errors', field: 'card' }));
  expect(shownTitles()).toEqual(['Errors']);
});

test('a match in a hidden event shows all again', async () => {
  const { outside, state } = await filtered({ kinds: ['signal'] });
  await outside((current) =>
    current.setFind({ query: 'over', current: 0, spot: { place: 'timeline', id: 'Over', field: 'title' } }),
  );
  expect(state().timelineView.filter).toBe(SHOW_ALL);
  expect(screen.getByText('Over', { selector: 'mark' })).toBeTruthy();
  expect(screen.queryByRole('group', { name: 'Edit event Over' })).toBeNull();
});

test('an open match can be closed while find goes on', async () => {
  const { outside, user } = openTimeline();
  await outside((current) =>
    current.setFind({ query: 'over', current: 0, spot: { place: 'timeline', id: 'Over', field: 'title' } }),
  );
  await user.click(card('Over'));
  await user.click(screen.getByRole('button', { name: /^Done/ }));
  expect(screen.queryByRole('group', { name: 'Edit event Over' })).toBeNull();
  expect(focused()).toMatch(/Over$/);
});

test('an open event stays while it is edited, whatever the filter asks for', async () => {
  const { user } = await filtered({ kinds: ['signal'] });
  await user.click(card('Errors'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Action');
  expect(screen.getByRole('group', { name: 'Edit event Errors' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Done/ }));
  expect(shownTitles()).toEqual([]);
  expect(hiddenNote()).toMatch(/^0 of 5 shown/);
});

test('a new event is shown while it is written, though the filter would hide it', async () => {
  const { user, state } = await filtered({ kinds: ['signal'] });
  card('Errors').focus();
  await user.keyboard('i');
  expect(focused()).toBe('What happened');
  expect(state().timelineView.filter.kinds).toEqual(['signal']);
});

test('when a key takes the event out of the filter, the focus goes to the next one', async () => {
  const { user } = await filtered({
    actors: ['On-call', 'Pager'],
    kinds: ['detection', 'action', 'recovery'],
  });
  card('Killed').focus();
  await user.keyboard('1');
  expect(shownTitles()).toEqual(['Page', 'Over']);
  expect(focused()).toMatch(/Over$/);
  await user.keyboard('1');
  expect(focused()).toMatch(/Page$/);
});

test('Delete goes to the next event that is shown', async () => {
  const { user, state } = await filtered({ kinds: ['signal', 'recovery'] });
  card('Errors').focus();
  await user.keyboard('{Delete}');
  expect(focused()).toMatch(/Over$/);
  expect(state().timelineView.filter.kinds).toHaveLength(2);
});

import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { card, FOUR, focused, openTimeline } from '#test/support/openTimeline.tsx';

const dialog = (name: string) => within(screen.getByRole('dialog', { name }));
const place = () => dialog('Move to…').getByRole('combobox', { name: 'Or between two others' });
const move = () => dialog('Move to…').getByRole('button', { name: 'Move' });

async function moving(title: string, before = '') {
  const view = openTimeline();
  card(title).focus();
  await view.user.keyboard(`${before}m`);
  return view;
}

test('Move to… takes a typed time, shows it, and is one undo step', async () => {
  const { user, written, steps, outside, incident } = await moving('Over');
  expect(move()).toHaveProperty('disabled', true);
  await user.type(dialog('Move to…').getByRole('textbox', { name: 'To a time' }), '14:30{Tab}');
  expect(screen.getByText(/→ 14:30/)).toBeTruthy();
  await user.click(move());
  expect(written()).toEqual(['14:23 Errors', '14:25 Page', '14:30 Over', '14:35 Killed', '– Spike']);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(focused()).toMatch(/Over$/);
  expect(steps()).toBe(1);
  await outside((state) => state.undo());
  expect(incident()).toBe(FOUR);
});

test('Move to… puts an event between two others, as a guess', async () => {
  const { user, written } = await moving('Over');
  await user.selectOptions(place(), 'After 14:25 Page');
  expect(screen.getByText(/→ ~14:30/)).toBeTruthy();
  await user.click(move());
  expect(written()).toEqual(['14:23 Errors', '14:25 Page', '~14:30 Over', '14:35 Killed', '– Spike']);
});

test('the place it stands in is no move, even when a time was typed before', async () => {
  const { user } = await moving('Page');
  await user.type(dialog('Move to…').getByRole('textbox', { name: 'To a time' }), '14:50{Tab}');
  await user.selectOptions(place(), 'After 14:23 Errors');
  expect(move()).toHaveProperty('disabled', true);
  expect(screen.queryByText(/→/)).toBeNull();
});

test('a note in the tray is placed the same way', async () => {
  const { user, written } = await moving('Spike');
  await user.selectOptions(place(), 'Before 14:23 Errors');
  await user.click(move());
  expect(written()[0]).toBe('~14:22 Spike');
  expect(focused()).toMatch(/Spike$/);
});

test('several keep their distances from the earliest, which is named, and notes join it', async () => {
  const { user, written, outside } = openTimeline({ ...FOUR, timeline: FOUR.timeline.toReversed() });
  await outside((state) =>
    state.selectEvents(['Spike', 'Killed', 'Page'].map((title) => toId<EventId>(title))),
  );
  card('Page').focus();
  await user.keyboard('m');
  expect(screen.getByText(/^“Page” and 2 more, which keep their distance: 14:25/)).toBeTruthy();
  await user.selectOptions(place(), 'After 14:46 Over');
  await user.click(move());
  expect(written().toSorted()).toEqual([
    '14:23 Errors',
    '14:46 Over',
    '~14:47 Page',
    '~14:47 Spike',
    '~14:57 Killed',
  ]);
});

test('Cancel changes nothing', async () => {
  const { user, incident } = await moving('Over');
  await user.selectOptions(place(), 'After 14:25 Page');
  await user.click(dialog('Move to…').getByRole('button', { name: 'Cancel' }));
  expect(incident()).toBe(FOUR);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Split makes an event of each line, at the same time', async () => {
  const { user, written, selected, steps } = openTimeline();
  card('Killed').focus();
  await user.keyboard('s');
  const split = dialog('Split event');
  expect(split.getByRole('button', { name: 'Split' })).toHaveProperty('disabled', true);
  await user.type(split.getByRole('textbox'), '{Enter}  {Enter}Told support');
  await user.click(split.getByRole('button', { name: 'Split into 2' }));
  expect(written().slice(2, 4)).toEqual(['14:35 Killed', '14:35 Told support']);
  expect(selected()).toHaveLength(2);
  expect(steps()).toBe(1);
});

test('the plus between two events inserts one there', async () => {
  const { user, written } = openTimeline();
  await user.hover(card('Killed'));
  await user.click(screen.getByRole('button', { name: 'Insert an event before Killed' }));
  await user.keyboard('Looked');
  expect(written()[2]).toBe('~14:30 Looked');
});

test('an event has its menu once somebody comes to it, by pointer, by key or by a right click', async () => {
  const { user } = openTimeline();
  const tools = (title: string) => [
    screen.queryByRole('button', { name: `More for ${title}` }) !== null,
    screen.queryByRole('button', { name: `Insert an event before ${title}` }) !== null,
  ];
  expect([...tools('Errors'), ...tools('Page')]).toEqual([false, false, false, false]);
  await user.hover(card('Errors'));
  act(() => card('Page').focus());
  expect([...tools('Errors'), ...tools('Page')]).toEqual([true, true, true, true]);
  await user.pointer({ target: card('Over'), keys: '[MouseRight]' });
  expect(await screen.findByRole('menuitem', { name: /^Duplicate/ })).toBeTruthy();
});

test('the menu of an event acts on it, and on all that are selected with it', async () => {
  const { user, written, selected } = openTimeline();
  card('Errors').focus();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await user.hover(card('Over'));
  await user.click(screen.getByRole('button', { name: 'More for Over' }));
  const merge = await screen.findByRole('menuitem', { name: /^Merge/ });
  expect(merge.getAttribute('aria-disabled')).toBe('true');
  await user.click(screen.getByRole('menuitem', { name: /^Duplicate/ }));
  expect(selected()).toEqual(['new-1']);
  expect(written().filter((line) => line === '14:46 Over')).toHaveLength(2);
  card('Errors').focus();
  await user.keyboard('{Home}{Shift>}{ArrowDown}{/Shift}');
  await user.click(screen.getByRole('button', { name: 'More for Page' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Merge/ }));
  expect(written()[1]).toBe('14:35 Killed');
});

test('a time typed for an open note places it, and the focus stays in the field', async () => {
  const { user, written } = openTimeline();
  await user.click(card('Spike'));
  await user.type(screen.getByRole('textbox', { name: 'Time' }), '14:30{Enter}');
  expect(written()[2]).toBe('14:30 Spike');
  expect(focused()).toBe('Time');
});

test('an open note goes back to the tray with the focus', async () => {
  const { user } = openTimeline();
  await user.click(card('Spike'));
  await user.keyboard('{Escape}');
  expect(focused()).toMatch(/Spike$/);
});

import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { SHOW_ALL } from '#shared/domain/timeline/timelineFilter.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';
import { card, FOUR, focused, openTimeline } from '#test/support/openTimeline.tsx';

test('Ctrl adds to the selection and takes away from it; a click opens one alone', async () => {
  const { user, selected } = openTimeline();
  await user.keyboard('{Control>}');
  await user.click(card('Errors'));
  await user.click(card('Killed'));
  await user.click(card('Over'));
  await user.click(card('Killed'));
  await user.keyboard('{/Control}');
  expect(selected()).toEqual(['Errors', 'Over']);
  expect(card('Over').getAttribute('aria-pressed')).toBe('true');
  await user.click(card('Page'));
  expect(selected()).toEqual(['Page']);
  expect(screen.getByRole('group', { name: 'Edit event Page' })).toBeTruthy();
});

test('a right click on a row that is not selected is about that row alone; each kind has its sign in the menu', async () => {
  const { user, selected } = openTimeline();
  await user.keyboard('{Control>}');
  await user.click(card('Errors'));
  await user.click(card('Killed'));
  await user.keyboard('{/Control}');
  await user.pointer({ keys: '[MouseRight]', target: card('Killed') });
  expect(selected()).toEqual(['Errors', 'Killed']);
  await user.keyboard('{Escape}');
  await user.pointer({ keys: '[MouseRight]', target: card('Page') });
  expect(selected()).toEqual(['Page']);
  await user.click(await screen.findByRole('menuitem', { name: 'Kind' }));
  const decision = await screen.findByRole('menuitemradio', { name: 'Decision' });
  expect(decision.querySelector('[data-kind=decision]')).not.toBeNull();
});

test('Shift selects the events between', async () => {
  const { user, selected } = openTimeline();
  await user.keyboard('{Control>}');
  await user.click(card('Page'));
  await user.keyboard('{/Control}{Shift>}');
  await user.click(card('Over'));
  await user.keyboard('{/Shift}');
  expect(selected().toSorted()).toEqual(['Killed', 'Over', 'Page']);
});

test('arrow keys, Home and End go from event to event', async () => {
  const { user, selected } = openTimeline();
  card('Errors').focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(focused()).toBe('Page');
  expect(selected()).toEqual(['Page']);
  await user.keyboard('{End}');
  expect(focused()).toBe('Over');
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe('Over');
  await user.keyboard('{Home}');
  expect(focused()).toBe('Errors');
});

test('Shift with an arrow key selects on from the event that has the focus', async () => {
  const { user, selected } = openTimeline();
  card('Errors').focus();
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(selected().toSorted()).toEqual(['Errors', 'Killed', 'Page']);
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(selected().toSorted()).toEqual(['Errors', 'Page']);
});

test('Ctrl+A selects all that is shown, Escape nothing', async () => {
  const { user, selected } = openTimeline();
  card('Page').focus();
  await user.keyboard('{Control>}a{/Control}');
  expect(selected()).toEqual(['Errors', 'Page', 'Killed', 'Over']);
  await user.keyboard('{Escape}');
  expect(selected()).toEqual([]);
  expect(focused()).toBe('Page');
});

test('several selected events have a bar of what can be done with them', async () => {
  const { user, selected, written, outside } = openTimeline();
  expect(screen.queryByRole('toolbar', { name: 'Selected events' })).toBeNull();
  card('Errors').focus();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  const bar = screen.getByRole('toolbar', { name: 'Selected events' });
  expect(bar.textContent).toMatch(/^2 selected/);
  await user.click(within(bar).getByRole('button', { name: 'Delete' }));
  expect(written()).toEqual(['14:35 Killed', '14:46 Over', '– Spike']);
  expect(focused()).toBe('Killed');
  await outside((state) => state.undo());
  card('Errors').focus();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(selected()).toEqual([]);
});

test('what a filter hides is not changed with the selection', async () => {
  const { user, written, outside } = openTimeline();
  card('Errors').focus();
  await user.keyboard('{Control>}a{/Control}');
  await outside((state) => state.changeFilter({ ...SHOW_ALL, actors: ['On-call'] }));
  const bar = screen.getByRole('toolbar', { name: 'Selected events' });
  expect(bar.textContent).toMatch(/^2 selected/);
  await user.click(within(bar).getByRole('button', { name: 'Delete' }));
  expect(written()).toEqual(['14:23 Errors', '14:25 Page', '– Spike']);
});

test('an event that was undone is no longer selected', async () => {
  const { user, outside } = openTimeline();
  card('Errors').focus();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}d');
  expect(screen.getByRole('toolbar', { name: 'Selected events' }).textContent).toMatch(/^2 selected/);
  await outside((state) => state.undo());
  expect(screen.queryByRole('toolbar', { name: 'Selected events' })).toBeNull();
});

test('several selected events get one kind, one actor, one milestone and one audience, each as one step', async () => {
  const { user, incident, steps, selected } = openTimeline();
  card('Errors').focus();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  const choose = async (menu: RegExp, name: string) => {
    await user.click(screen.getByRole('button', { name: menu }));
    await user.click(within(await screen.findByRole('menu')).getByText(name));
  };
  const before = steps();
  await choose(/^Kind of/, 'Diagnosis');
  await choose(/^Who did/, 'On-call');
  await choose(/^Milestones of/, 'Detected: 14:23');
  await choose(/^Milestones of/, 'Mitigated: 14:25');
  await choose(/^Seen by/, 'Public: anyone');
  expect(steps()).toBe(before + 5);
  const both = incident().timeline.filter(({ id }) => selected().includes(id));
  expect(both.map(({ kind, actor, visibility }) => [kind, actor, visibility])).toEqual([
    ['diagnosis', 'On-call', 'public'],
    ['diagnosis', 'On-call', 'public'],
  ]);
  expect(incident().milestones).toMatchObject({ detected: 'Errors', mitigated: 'Page', resolved: null });
  await choose(/^Who did/, 'Somebody else…');
  await user.type(screen.getByRole('textbox', { name: 'Who, as a role' }), 'Database team{Enter}');
  expect(incident().timeline.map(({ actor }) => actor)).toEqual([
    'Database team',
    'Database team',
    'On-call',
    'On-call',
    undefined,
  ]);
});

test('the whys that cite an event are one click away', async () => {
  const causes = [buildCause('a', null, { evidence: [toId('Page')] })];
  const { user, state } = openTimeline({ ...FOUR, causes });
  await user.click(screen.getByRole('button', { name: '1 why' }));
  expect(state().place).toBe('causes');
});

test('an event that tells in words what "Resolved" only has the time of takes its place with one press', async () => {
  const timeline = [buildEvent('Resolved', '14:46'), buildEvent('All healthy', '14:46')];
  const milestones = { ...UNKNOWN_MILESTONES, resolved: toId<EventId>('Resolved') };
  const { user, incident } = openTimeline(buildIncident({ timeline, milestones }));
  await user.click(screen.getByRole('button', { name: 'Told twice? Make it one' }));
  expect(incident().timeline.map(({ title }) => title)).toEqual(['All healthy']);
  expect(incident().milestones.resolved).toBe('All healthy');
  expect(focused()).toBe('All healthy');
  await user.click(screen.getByRole('button', { name: 'One of both, marks and kind kept. Undo' }));
  expect(incident().timeline).toHaveLength(2);
  expect(screen.queryByRole('button', { name: /^One of both/ })).toBeNull();
});

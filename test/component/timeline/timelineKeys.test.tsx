import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { card, FOUR, focused, openTimeline } from '#test/support/openTimeline.tsx';

/** The timeline with the focus on the card of an event. */
function standingOn(title: string) {
  const view = openTimeline();
  card(title).focus();
  const event = (id = title) => view.incident().timeline.find((each) => each.id === id);
  /** Each key must be one undo step, which brings back the very same incident. */
  const undone = async () => {
    expect(view.steps()).toBe(1);
    await view.outside((state) => state.undo());
    expect(view.incident()).toBe(FOUR);
  };
  return { ...view, event, undone };
}

test.each([
  ['1', 'trigger'],
  ['2', 'signal'],
  ['3', 'detection'],
  ['4', 'communication'],
  ['5', 'diagnosis'],
  ['6', 'decision'],
  ['7', 'action'],
  ['8', 'recovery'],
])('%s makes the event a %s', async (key, kind) => {
  const { user, event, steps } = standingOn('Page');
  await user.keyboard(key);
  expect(event()?.kind).toBe(kind);
  expect(steps()).toBe(kind === 'detection' ? 0 : 1);
  expect(focused()).toMatch(/Page$/);
});

test('a kind given by key is that of all events selected with it, as one step', async () => {
  const { user, incident, outside, undone } = standingOn('Page');
  const selection = incident().timeline.flatMap(({ id, title }) => (/Page|Over/.test(title) ? [id] : []));
  await outside((state) => state.selectEvents(selection));
  await user.keyboard('4');
  const changed = incident().timeline.filter(({ kind }) => kind === 'communication');
  expect(changed.map(({ title }) => title)).toEqual(['Page', 'Over']);
  await undone();
});

test.each([
  ['1', 'impactStarted'],
  ['2', 'detected'],
  ['3', 'acknowledged'],
  ['4', 'identified'],
  ['5', 'mitigated'],
  ['6', 'resolved'],
] as const)('Shift+%s marks it as %s, and again takes that back', async (key, name) => {
  const { user, incident, undone } = standingOn('Page');
  await user.keyboard(`{Shift>}[Digit${key}]{/Shift}`);
  expect(incident().milestones[name]).toBe('Page');
  await undone();
  await user.keyboard(`{Shift>}[Digit${key}][Digit${key}]{/Shift}`);
  expect(incident().milestones[name]).toBeNull();
});

test('K marks a key moment, and K again unmarks it', async () => {
  const { user, event, undone } = standingOn('Killed');
  await user.keyboard('k');
  expect(event()?.keyMoment).toBe(true);
  await undone();
  await user.keyboard('kk');
  expect(event()?.keyMoment).toBe(false);
});

test('C confirms a guessed time', async () => {
  const { user, written, outside } = standingOn('Over');
  await outside((state) =>
    state.edit({
      label: 'Guess',
      apply: (incident) => ({
        ...incident,
        timeline: incident.timeline.map((event) =>
          event.id === 'Over' ? { ...event, precision: 'approximate' } : event,
        ),
      }),
    }),
  );
  expect(written()[3]).toBe('~14:46 Over');
  await user.keyboard('c');
  expect(written()[3]).toBe('14:46 Over');
});

test('D puts a copy behind it and goes to the copy', async () => {
  const { user, written, selected, undone } = standingOn('Page');
  await user.keyboard('d');
  expect(written()).toEqual([
    '14:23 Errors',
    '14:25 Page',
    '14:25 Page',
    '14:35 Killed',
    '14:46 Over',
    '– Spike',
  ]);
  expect(selected()).toEqual(['new-1']);
  expect(document.activeElement?.getAttribute('data-field')).toBe('timeline:new-1:card');
  await undone();
});

test('I inserts an event before the next one and opens it', async () => {
  const { user, written } = standingOn('Page');
  await user.keyboard('i');
  expect(focused()).toBe('What happened');
  await user.keyboard('Looked');
  expect(written()).toContain('~14:30 Looked');
  await user.keyboard('{Escape}');
  expect(focused()).toMatch(/Looked$/);
});

test('Delete and Backspace remove it and go to the next one, at the end to the one before', async () => {
  const { user, written, undone } = standingOn('Killed');
  await user.keyboard('{Delete}');
  expect(focused()).toMatch(/Over$/);
  await undone();
  card('Over').focus();
  await user.keyboard('{Backspace}');
  expect(written()).toEqual(['14:23 Errors', '14:25 Page', '14:35 Killed', '– Spike']);
  expect(focused()).toMatch(/Killed$/);
});

test('Delete of the last event there is goes to the entry line', async () => {
  const [only] = FOUR.timeline;
  const { user } = openTimeline({ ...FOUR, timeline: only === undefined ? [] : [only] });
  card('Errors').focus();
  await user.keyboard('{Delete}');
  expect(focused()).toBe('New event: time and what happened');
});

test('G merges what is selected and stays on what is left', async () => {
  const { user, written, event, undone } = standingOn('Errors');
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}g');
  expect(written()).toEqual(['14:23 Errors', '14:35 Killed', '14:46 Over', '– Spike']);
  expect(event('Errors')?.detail).toMatch(/14:25 Page/);
  expect(focused()).toMatch(/^Errors/);
  await undone();
});

test('G does nothing with a single event', async () => {
  const { user, steps } = standingOn('Errors');
  await user.keyboard('g');
  expect(steps()).toBe(0);
});

test('a note in the tray has the same keys', async () => {
  const { user, written, undone } = standingOn('Spike');
  await user.keyboard('i');
  expect(written()).toEqual([
    ...['14:23 Errors', '14:25 Page', '14:35 Killed', '14:46 Over'],
    '– Spike',
    '– ',
  ]);
  await undone();
  card('Spike').focus();
  await user.keyboard('{Delete}');
  expect(written()).toHaveLength(4);
  expect(focused()).toMatch(/Over$/);
});

test('keys with Ctrl, and letters typed in a field, are none of these', async () => {
  const { user, steps } = standingOn('Errors');
  await user.keyboard('{Control>}dk{/Control}');
  expect(steps()).toBe(0);
  await user.type(screen.getByRole('textbox', { name: 'New event: time and what happened' }), 'dig 1');
  expect(steps()).toBe(0);
});

test('an incident that cannot be changed answers to none of them, and offers none', async () => {
  const { user, incident, state } = openTimeline(FOUR, true);
  card('Page').focus();
  await user.keyboard('1{Shift>}[Digit2]{/Shift}kcdimsg{Delete}');
  expect(incident()).toBe(FOUR);
  expect(state().dialog).toBeNull();
  expect(screen.queryByRole('button', { name: /^More for/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Insert an event/ })).toBeNull();
  await user.keyboard('{Control>}a{/Control}');
  for (const name of ['Move to…', 'Merge', 'Duplicate', 'Delete']) {
    expect(screen.getByRole('button', { name })).toHaveProperty('disabled', true);
  }
});

test('an inserted event that nobody said anything by goes with Escape, without an undo step', async () => {
  const { user, written, store } = standingOn('Page');
  const before = written();
  const { past } = store.getState().history;
  await user.keyboard('i{Escape}');
  expect(written()).toEqual(before);
  expect(store.getState().history.past).toEqual(past);
});

test('an inserted event stays once something of it was said', async () => {
  const { user, written } = standingOn('Page');
  await user.keyboard('i');
  await user.click(screen.getByRole('button', { name: /^Milestones/ }));
  await user.click(screen.getByRole('checkbox', { name: /^Key moment/ }));
  await user.keyboard('{Escape}');
  expect(written()).toContain('~14:30 ');
});

import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CausesSection } from '#renderer/causes/CausesSection.tsx';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';
import { focusedField, renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

/** a has b and c; b has d; e stands beside a. */
const TREE = buildIncident({
  failure: 'it failed',
  causes: [
    buildCause('a'),
    buildCause('b', 'a'),
    buildCause('c', 'a'),
    buildCause('d', 'b'),
    buildCause('e'),
  ],
});

function rendered(incident: Incident = TREE, isReadOnly = false) {
  const fixture = storeWith(incident, isReadOnly);
  fixture.store.getState().setCausesMode('board');
  const view = renderWithStore(<CausesSection />, fixture);
  /** `1a 2b 1c`: depth and answer in reading order. */
  const outline = () =>
    causesInOrder(view.incident().causes)
      .map(({ node, depth }) => `${depth}${node.answer}`)
      .join(' ');
  const steps = () => view.store.getState().history.past.map(({ label }) => label);
  return { ...view, outline, steps };
}

function boxOf(answer: string): HTMLElement {
  return within(screen.getByRole('tree', { name: 'Causes' })).getByRole('treeitem', {
    name: new RegExp(`^(Why ${answer}\\?|What failed)?\\s*${answer}`, 'i'),
  });
}

function attributes(answer: string, ...names: readonly string[]): readonly (string | null)[] {
  return names.map((name) => boxOf(answer).getAttribute(`aria-${name}`));
}

/** The box with the focus, by its answer. */
function focused(): string | undefined {
  return document.activeElement?.getAttribute('data-box') ?? undefined;
}

function spoken(): string | null {
  return document.querySelector('[aria-live="assertive"]')?.textContent ?? null;
}

function go(answer: string): void {
  act(() => boxOf(answer).focus());
  fireEvent.pointerDown(boxOf(answer));
}

test('a screen reader finds a tree whose items tell their level, their place and whether they are open', () => {
  rendered();
  expect(attributes('it failed', 'level', 'expanded')).toEqual(['1', 'true']);
  expect(attributes('b', 'level', 'posinset', 'setsize', 'expanded')).toEqual(['3', '1', '2', 'true']);
  expect(attributes('c', 'expanded')).toEqual([null]);
});

test('one box can be reached by Tab, the arrows go to the others', async () => {
  const { user } = rendered();
  expect(screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  go('it failed');
  for (const [key, box] of [
    ['ArrowDown', 'a'],
    ['ArrowDown', 'b'],
    ['ArrowRight', 'c'],
    ['ArrowUp', 'a'],
    ['ArrowRight', 'e'],
    ['Home', 'failure'],
    ['End', 'e'],
  ] as const) {
    await user.keyboard(`{${key}}`);
    expect(focused()).toBe(box);
  }
});

test('Enter edits a box in place, Escape goes back to it', async () => {
  const { user, incident } = rendered();
  go('c');
  await user.keyboard('{Enter}');
  expect(focusedField()).toBe('Answer to Why c?');
  await user.keyboard(' and more{Escape}');
  expect(focused()).toBe('c');
  expect(incident().causes.find(({ id }) => id === 'c')?.answer).toBe('c and more');
});

test('Ctrl+Enter asks why, Shift+Enter gives another reason, and both go on typing', async () => {
  const { user, outline } = rendered();
  go('c');
  await user.keyboard('{Control>}{Enter}{/Control}x{Shift>}{Enter}{/Shift}y{Enter}');
  expect(outline()).toBe('1a 2b 3d 2c 3x 3y 1e');
});

test('an answer is picked up by Space, taken through the tree by arrows, and dropped as one step', async () => {
  const { user, outline, steps } = rendered();
  go('d');
  await user.keyboard(' ');
  expect(spoken()).toBe('“d” picked up, under “b”');
  await user.keyboard('{ArrowUp}');
  expect(spoken()).toBe('“d” moved, under “a”, between “b” and “c”');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(spoken()).toBe('There is no place further that way');
  await user.keyboard('{ArrowUp}');
  expect(spoken()).toBe('“d” moved, under “it failed”, between “a” and “e”');
  expect(outline()).toBe('1a 2b 3d 2c 1e');
  await user.keyboard(' ');
  expect(spoken()).toBe('“d” dropped, under “it failed”, between “a” and “e”');
  expect(outline()).toBe('1a 2b 2c 1d 1e');
  expect(steps()).toEqual(['Move cause']);
  expect(focused()).toBe('d');
});

test('Escape puts back what was picked up, and dropping it where it was is no step', async () => {
  const { user, outline, steps } = rendered();
  go('d');
  await user.keyboard(' {ArrowUp}{Escape}');
  expect(spoken()).toBe('“d” is back where it was');
  await user.keyboard(' {ArrowUp}{ArrowDown} ');
  await user.keyboard(' {ArrowUp}{ArrowLeft}{ArrowRight}{Escape}');
  expect(outline()).toBe('1a 2b 3d 2c 1e');
  expect(steps()).toEqual([]);
});

test('a place that would make an answer explain itself is refused in words', async () => {
  const { user, outline } = rendered({
    ...TREE,
    causes: TREE.causes.map((cause) =>
      cause.id === 'e' ? { ...cause, alsoExplains: [buildCause('a').id] } : cause,
    ),
  });
  go('a');
  await user.keyboard(' {ArrowRight}{ArrowDown}');
  expect(spoken()).toBe('“a” cannot stand under “e”, which explains it');
  await user.keyboard(' ');
  expect(outline()).toBe('1a 2b 3d 2c 1e');
});

test('a branch is folded away with its count, and shown again', async () => {
  const { user } = rendered();
  await user.click(screen.getByRole('button', { name: 'Fold away 3 answers below' }));
  expect(screen.getAllByRole('treeitem')).toHaveLength(3);
  expect(attributes('a', 'expanded')).toEqual(['false']);
  await user.click(screen.getByRole('button', { name: 'Show 3 answers below' }));
  expect(screen.getAllByRole('treeitem')).toHaveLength(6);
});

test('Delete takes an answer away with what is below, undo brings it back', async () => {
  const { user, outline, outside } = rendered();
  go('b');
  await user.keyboard('{Delete}');
  expect(outline()).toBe('1a 2c 1e');
  expect(focused()).toBe('c');
  await outside((state) => state.undo());
  expect(outline()).toBe('1a 2b 3d 2c 1e');
});

test('a branch is cut and pasted below another, and copied as an indented list', () => {
  const { outline } = rendered();
  go('b');
  const written = new Map<string, string>();
  const clipboardData = {
    setData: (type: string, text: string) => written.set(type, text),
    getData: (type: string) => written.get(type) ?? '',
  };
  fireEvent.cut(boxOf('b'), { clipboardData });
  expect(written.get('text/plain')).toBe('- b\n  - d');
  expect(outline()).toBe('1a 2c 1e');
  go('e');
  fireEvent.paste(boxOf('e'), { clipboardData });
  expect(outline()).toBe('1a 2c 1e 2b 3d');
});

test('the list of another program is pasted as answers', () => {
  const { outline, steps } = rendered();
  go('e');
  fireEvent.paste(boxOf('e'), { clipboardData: { getData: () => '* one\n  * two\n* three' } });
  expect(outline()).toBe('1a 2b 3d 2c 1e 2one 3two 2three');
  expect(steps()).toEqual(['Paste causes']);
});

test('a box says in words what shows it, how sure the room is, and why the questions end', () => {
  rendered({
    ...TREE,
    timeline: [buildEvent('Errors', '14:23')],
    causes: [
      buildCause('a', null, {
        evidence: [buildEvent('Errors', '14:23').id],
        confidence: 'confirmed',
        stop: { reason: 'safeguard', safeguard: 'detect' },
      }),
      buildCause('b'),
    ],
  });
  expect(boxOf('a').textContent).toContain('1 eventConfirmedMissing safeguard · detect');
  expect(boxOf('b').textContent).toMatch(/Open end$/);
  expect(boxOf('b').textContent).not.toMatch(/No evidence|Possible/);
  expect([boxOf('a'), boxOf('b')].map((box) => box.dataset.kind)).toEqual(['safeguard', 'open']);
});

test('what can only be read cannot be changed on the board', async () => {
  const { user, outline, steps } = rendered(TREE, true);
  go('c');
  await user.keyboard(' {ArrowLeft} {Delete}{Control>}{Enter}{/Control}');
  expect(outline()).toBe('1a 2b 3d 2c 1e');
  expect(steps()).toEqual([]);
});

test('a right click on a box opens the menu of its answer; on the ground there is none', async () => {
  const { user, outline } = rendered();
  expect(fireEvent.contextMenu(screen.getByRole('tree', { name: 'Causes' }))).toBe(true);
  fireEvent.pointerDown(boxOf('c'), { button: 2 });
  fireEvent.contextMenu(boxOf('c'));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  expect(outline()).toBe('1a 2b 3d 1e');
});

test('an answer that blames is asked about on the board too, and one key asks the next why', async () => {
  const { user, incident } = rendered();
  go('e');
  await user.keyboard('{F2}');
  await user.keyboard(' Marek never bothered to look');
  expect(document.querySelector('[aria-live="polite"] mark')?.textContent).toContain('bother');
  await user.keyboard('{Alt>}r{/Alt}');
  expect(incident().causes.map(({ question }) => question)).toContain(
    'What process or tool could have caught this automatically?',
  );
});

test('by clicks alone a box gets a why, another reason and other words, and goes with what is below', async () => {
  const { user, outline, incident } = rendered();
  go('c');
  await user.click(screen.getByRole('button', { name: 'Ask why' }));
  expect(focusedField()).toMatch(/^Answer to/);
  await user.keyboard('x');
  go('c');
  await user.click(screen.getByRole('button', { name: 'Another reason' }));
  await user.keyboard('y');
  expect(outline()).toBe('1a 2b 3d 2c 3x 2y 1e');
  await user.dblClick(boxOf('e'));
  await user.type(screen.getByRole('textbox', { name: /^Question for e/ }), ' Really?');
  expect(incident().causes.find(({ id }) => id === 'e')?.question).toBe('Why e? Really?');
  go('b');
  await user.click(screen.getByRole('button', { name: 'More for b' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete with what is below' }));
  expect(outline()).toBe('1a 2c 3x 2y 1e');
});

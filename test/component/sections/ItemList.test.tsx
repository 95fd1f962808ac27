import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FactorsSection } from '#renderer/lists/FactorsSection.tsx';
import { WentWellSection } from '#renderer/lists/WentWellSection.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildItem } from '#test/support/incidents/buildParts.ts';
import { focusedField, renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const THREE = buildIncident({ contributingFactors: [buildItem('a'), buildItem('b'), buildItem('c')] });

function field(number: number): HTMLElement {
  return screen.getByRole('textbox', { name: `Contributing factors ${number}` });
}

function texts(): readonly string[] {
  return screen.getAllByRole<HTMLTextAreaElement>('textbox').map((box) => box.value);
}

test('an empty list asks what it is for in its first line, whose first letter makes the item, as one step', async () => {
  const { user, store, incident } = renderWithStore(<FactorsSection />);
  expect(screen.getByPlaceholderText(/slower to resolve/)).toBe(field(1));
  expect(incident().contributingFactors).toEqual([]);
  const first = field(1);
  await user.type(first, 'No alert');
  expect(document.activeElement).toBe(first);
  expect(incident().contributingFactors.map(({ text }) => text)).toEqual(['No alert']);
  act(() => store.getState().undo());
  expect(incident().contributingFactors).toEqual([]);
  expect(texts()).toEqual(['']);
});

test('an empty list invites once, by its first line; a button adds the next and goes there', async () => {
  const { user } = renderWithStore(<FactorsSection />);
  expect(screen.queryByRole('button', { name: 'Add contributing factor' })).toBeNull();
  await user.type(field(1), 'No alert');
  await user.click(screen.getByRole('button', { name: 'Add contributing factor' }));
  await user.keyboard('No limit');
  expect(texts()).toEqual(['No alert', 'No limit']);
});

test('a line that was only opened is not counted', () => {
  renderWithStore(
    <FactorsSection />,
    buildIncident({ contributingFactors: [buildItem('a'), buildItem('b', ' ')] }),
  );
  expect(screen.getByText('1 factor')).toBeTruthy();
});

test('Enter adds a line below and goes there', async () => {
  const { user } = renderWithStore(<FactorsSection />, THREE);
  await user.click(field(1));
  await user.keyboard('{Enter}between');
  expect(texts()).toEqual(['a', 'between', 'b', 'c']);
  expect(focusedField()).toBe('Contributing factors 2');
});

test('Shift+Enter is a line break, not a new line of the list', async () => {
  const { user } = renderWithStore(<FactorsSection />, THREE);
  await user.click(field(3));
  await user.keyboard('{Shift>}{Enter}{/Shift}more');
  expect(texts()).toEqual(['a', 'b', 'c\nmore']);
});

test('while an input method composes, Enter belongs to it', () => {
  renderWithStore(<FactorsSection />, THREE);
  const enter = createEvent.keyDown(field(1), { key: 'Enter', isComposing: true });
  fireEvent(field(1), enter);
  expect(texts()).toEqual(['a', 'b', 'c']);
  expect(enter.defaultPrevented).toBe(false);
});

test('Backspace in an empty line removes it and goes to the one above', async () => {
  const { user } = renderWithStore(<FactorsSection />, THREE);
  await user.click(field(2));
  await user.keyboard('{Backspace}');
  expect(texts()).toEqual(['a', '', 'c']);
  await user.keyboard('{Backspace}');
  expect(texts()).toEqual(['a', 'c']);
  expect(focusedField()).toBe('Contributing factors 1');
});

test('Escape gives an empty line up and goes to the one above', async () => {
  const { user } = renderWithStore(<FactorsSection />, THREE);
  await user.click(field(2));
  await user.keyboard('{Enter}{Escape}');
  expect(texts()).toEqual(['a', 'b', 'c']);
  expect(focusedField()).toBe('Contributing factors 2');
});

test('removing the first line goes to the one that is first then', async () => {
  const { user } = renderWithStore(<FactorsSection />, THREE);
  await user.click(field(1));
  await user.keyboard('{Backspace}{Backspace}');
  expect(texts()).toEqual(['b', 'c']);
  expect(focusedField()).toBe('Contributing factors 1');
});

test('adding, typing and removing are undo steps of their own', async () => {
  const { user, store, incident } = renderWithStore(<FactorsSection />, THREE);
  await user.click(field(3));
  await user.keyboard('{Enter}new');
  const listed = () => incident().contributingFactors.map(({ text }) => text);
  expect(listed()).toEqual(['a', 'b', 'c', 'new']);
  store.getState().undo();
  expect(listed()).toEqual(['a', 'b', 'c', '']);
  store.getState().undo();
  expect(listed()).toEqual(['a', 'b', 'c']);
});

test('the menu of a line moves it and removes it', async () => {
  const { user } = renderWithStore(<FactorsSection />, THREE);
  await user.click(screen.getByRole('button', { name: 'More for c' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
  expect(texts()).toEqual(['a', 'c', 'b']);
  await user.click(screen.getByRole('button', { name: 'More for a' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  expect(texts()).toEqual(['c', 'b']);
});

test('a line that not everyone may see says so', async () => {
  const { user, incident } = renderWithStore(<FactorsSection />, THREE);
  await user.click(screen.getByRole('button', { name: 'More for b' }));
  await user.click(await screen.findByRole('menuitemradio', { name: /Private/ }));
  expect(incident().contributingFactors.map(({ visibility }) => visibility)).toEqual([
    'internal',
    'private',
    'internal',
  ]);
  expect(screen.getByText('private')).toBeTruthy();
});

test('in a document that can only be read, keys change nothing', async () => {
  const { user } = renderWithStore(<FactorsSection />, storeWith(THREE, true));
  await user.click(field(2));
  await user.keyboard('x{Enter}{Backspace}');
  expect(texts()).toEqual(['a', 'b', 'c']);
  expect(screen.getByRole('button', { name: 'Add contributing factor' })).toHaveProperty('disabled', true);
});

test('an optional list is begun by its button, and what is typed right after it is in its first field', async () => {
  const { user, incident } = renderWithStore(<WentWellSection />);
  await user.click(screen.getByRole('button', { name: 'Add something lucky' }));
  await user.keyboard('It was early');
  expect(focusedField()).toBe('Where we got lucky 1');
  expect(incident().gotLucky.map(({ text }) => text)).toEqual(['It was early']);
});

test('an entry that is left without a word in it goes; one that is being written stays', async () => {
  const { user } = renderWithStore(
    <FactorsSection />,
    buildIncident({ contributingFactors: [buildItem('a')] }),
  );
  await user.click(field(1));
  await user.keyboard('{Enter}');
  expect(texts()).toEqual(['a', '']);
  await user.click(field(1));
  await waitFor(() => expect(texts()).toEqual(['a']));
  expect(focusedField()).toBe('Contributing factors 1');
  await user.keyboard('{Enter}b');
  await user.click(field(1));
  expect(texts()).toEqual(['a', 'b']);
});

test('an empty list begins with what the incident says already, taken with one press and edited at once', async () => {
  const { user, incident } = renderWithStore(
    <FactorsSection />,
    buildIncident({ causes: [buildCause('no threshold was set', null, { kind: 'detection' })] }),
  );
  expect(screen.getByText(/^From what is written: “No threshold was set\.”/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Begin with this' }));
  expect(incident().contributingFactors.map(({ text }) => text)).toEqual(['No threshold was set.']);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Contributing factors 1' }));
});

test('a list goes on with what the incident says elsewhere and the list does not', async () => {
  const causes = [buildCause('no threshold was set', null, { kind: 'detection' })];
  const contributingFactors = [buildItem('a')];
  const { user } = renderWithStore(<FactorsSection />, buildIncident({ contributingFactors, causes }));
  await user.click(screen.getByRole('button', { name: 'Add this' }));
  expect(texts()).toEqual(['a', 'No threshold was set.']);
  expect(focusedField()).toBe('Contributing factors 2');
  expect(screen.queryByRole('button', { name: 'Add this' })).toBeNull();
});

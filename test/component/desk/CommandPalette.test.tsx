import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CommandPalette } from '#renderer/dialogs/palette/CommandPalette.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildItem } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

async function searching(words: string, lessons: readonly string[]) {
  const view = renderWithStore(
    <CommandPalette />,
    buildIncident({
      summary: 'The handshake was refused. No other handshake was.',
      lessons: lessons.map((text, index) => buildItem(`lesson-${index}`, text)),
    }),
  );
  await view.user.type(await screen.findByRole('combobox', { name: 'Search or run' }), words);
  return { ...view, options: () => screen.getAllByRole('option').map(({ textContent }) => textContent) };
}

test('it finds words in the incident, each field once, and goes there', async () => {
  const { user, store, options } = await searching('HANDSHAKE', ['Watch each handshake.']);
  expect(options()).toEqual([
    'The handshake was refused. No other handshake was.Summary',
    'Watch each handshake.Lessons learned, text',
  ]);
  await user.keyboard('{End}{Enter}');
  expect(store.getState()).toMatchObject({ place: 'lessons', dialog: null });
});

test('commands come before words, and more places than fit are for Find', async () => {
  const { user, store, options } = await searching(
    'find',
    Array.from({ length: 9 }, (_, index) => `Lesson ${index}: find it.`),
  );
  const shown = options();
  expect(shown[0]).toMatch(/^Find in document/);
  expect(shown).toContain('Find all 9 places');
  expect(shown.filter((text) => text?.startsWith('Lesson'))).toHaveLength(6);
  await user.click(screen.getByRole('option', { name: 'Find all 9 places' }));
  expect(store.getState().find).toMatchObject({ query: 'find' });
});

test('what is nowhere is said', async () => {
  await searching('kraken', []);
  expect(screen.getByText('No command and nothing in this incident has these words')).toBeTruthy();
});

test('what is typed before its list has come is in it then, and the caret stands behind', async () => {
  const { user } = renderWithStore(<CommandPalette />, buildIncident({}));
  const early = screen.queryByRole('textbox', { name: 'Search or run' });
  expect(document.activeElement).toBe(early ?? screen.getByRole('combobox', { name: 'Search or run' }));
  await user.keyboard('undo it');
  const input = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Search or run' });
  expect(document.activeElement).toBe(input);
  expect([input.value, input.selectionStart]).toEqual(['undo it', 7]);
});

test('a command that has only the letters of a word, somewhere, is not meant', async () => {
  const { options } = await searching('pool', ['The pool was empty.']);
  expect(options()[0]).toContain('The pool was empty.');
});

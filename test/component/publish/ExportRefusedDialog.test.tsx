import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ExportRefusedDialog } from '#renderer/dialogs/ExportRefusedDialog.tsx';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Leak } from '#shared/errors/leak.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const HOST: Leak = {
  kind: 'host',
  words: 'db-primary-03.acme.internal',
  where: 'the text, the file name',
  excerpt: '…at db-primary-03.acme.internal, where…',
  span: [4, 31],
  home: { place: 'timeline', id: 'e1', field: 'detail' },
  source: { place: 'publish', id: '', field: 'publicSummary' },
};
const TEXT: Leak = {
  kind: 'text',
  words: 'The vendor had warned us.',
  where: 'the outline',
  excerpt: 'The vendor had warned us.',
  span: [0, 3],
  home: { place: 'meeting', id: '', field: 'privateNotes' },
};

function refused(...leaks: readonly Leak[]) {
  const rendered = renderWithStore(<ExportRefusedDialog leaks={leaks} />, sampleIncident());
  rendered.store.getState().openDialog({ kind: 'exportRefused', leaks });
  const item = (index: number) => within(screen.getAllByRole('listitem')[index] ?? document.body);
  return { ...rendered, item };
}

test('the dialog says how much would have left, and of each what, where, and from where', () => {
  const { item } = refused(HOST, TEXT);
  expect(
    screen.getByRole('dialog', { name: 'Not exported: 2 private strings would have left' }),
  ).toBeTruthy();
  expect(item(0).getByText('db-primary-03.acme.internal', { selector: 'strong' })).toBeTruthy();
  expect(item(0).getByText('db-primary-03.acme.internal', { selector: 'mark' })).toBeTruthy();
  expect(item(0).getByText('In the text, the file name. From Timeline, detail.')).toBeTruthy();
  expect(item(1).getByText('Text from inside')).toBeTruthy();
});

test('a private word of the team says which file it is from, and is given the alias of that file', async () => {
  const home = { place: 'publish', id: '', field: 'language.txt' } as const;
  const { user, store, item, incident } = refused({ ...HOST, kind: 'name', words: 'Globex', home });
  const privateWords = [{ words: 'Globex', alias: 'a large customer' }];
  act(() => store.setState({ languageTerms: { ...NO_TERMS, privateWords } }));
  expect(item(0).getByText(/From your team’s private words in language\.txt\./)).toBeTruthy();
  expect(item(0).queryByRole('button', { name: 'Go to where it is from' })).toBeNull();
  store.getState().edit({ label: 'Say it', apply: (before) => ({ ...before, summary: 'Globex had none.' }) });
  await user.click(item(0).getByRole('button', { name: 'Add alias' }));
  expect(incident().publication.aliases.at(-1)).toEqual({ name: 'Globex', alias: 'a large customer' });
});

test('each leads to the public text that says it, and to where it is from', async () => {
  const { user, store, item } = refused(HOST, TEXT);
  await user.click(item(0).getByRole('button', { name: 'Go to “what happened”' }));
  expect(store.getState()).toMatchObject({
    place: 'publish',
    dialog: null,
    focusTarget: placeSpot('publish', 'publicSummary'),
    publishView: { audience: 'public' },
  });
  await user.click(item(1).getByRole('button', { name: 'Go to where it is from' }));
  expect(store.getState()).toMatchObject({
    place: 'meeting',
    focusTarget: placeSpot('meeting', 'privateNotes'),
  });
});

test('an address can be given an alias or be let through, in one step that can be undone; a text cannot', async () => {
  const { user, store, item, incident } = refused(HOST, TEXT);
  await user.click(item(0).getByRole('button', { name: 'It may be public' }));
  const { aliases } = incident().publication;
  expect(aliases.at(-1)).toEqual({ name: HOST.words, alias: HOST.words });
  expect(store.getState().focusTarget).toEqual({
    place: 'publish',
    id: `${aliases.length - 1}`,
    field: 'alias',
  });
  store.getState().undo();
  await user.click(item(0).getByRole('button', { name: 'Add alias' }));
  expect(incident().publication.aliases.at(-1)?.name).toBe(HOST.words);
  expect(store.getState().history.past).toHaveLength(1);
  expect(item(1).queryByRole('button', { name: 'Add alias' })).toBeNull();
});

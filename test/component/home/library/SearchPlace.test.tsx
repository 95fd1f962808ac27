import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '#renderer/desk/App.tsx';
import { startSubscriptions } from '#renderer/store/subscriptions.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

async function searching() {
  const fixture = emptyStore();
  fixture.desktop.files.set(
    '/incidents/a.incident',
    buildIncident({
      title: 'Payments down',
      tags: ['checkout', 'bank'],
      timeline: [buildEvent('e', '14:23', { title: 'The pool ran full', visibility: 'private' })],
    }),
  );
  fixture.desktop.files.set(
    '/incidents/b.incident',
    buildIncident({ id: toId('b'), title: 'Pool of mail', tags: ['checkout'] }),
  );
  const view = renderWithStore(<App />, fixture);
  await view.outside((state) => state.start());
  await view.outside((state) => state.showLibrary('search'));
  const field = await screen.findByRole('searchbox', { name: 'Search all incidents' });
  // The place is loaded with its first use, and takes the keyboard once it is drawn.
  await expect.poll(() => document.activeElement).toBe(field);
  return { ...view, field };
}

test('what is typed is found at once, the best incident first, its words marked and private places named', async () => {
  const { user } = await searching();
  await user.keyboard('poo');
  const found = await screen.findAllByRole('article');
  expect(found.map((each) => each.getAttribute('aria-label'))).toEqual(['Pool of mail', 'Payments down']);
  const second = found[1] ?? document.body;
  expect(second.querySelector('mark')?.textContent).toBe('pool');
  expect(within(second).getByRole('button').textContent).toContain('Private');
  expect(screen.getByText('2 incidents of 2').getAttribute('role')).toBe('status');
});

test('more places than are shown open the incident with the word in Find', async () => {
  const { user, store, desktop, outside } = await searching();
  const timeline = Array.from({ length: 30 }, (_, index) =>
    buildEvent(`e${index}`, `14:${index + 10}`, { title: `Zebra ${index}` }),
  );
  desktop.files.set(
    '/incidents/c.incident',
    buildIncident({ id: toId('c'), title: 'Zebra crossing', timeline }),
  );
  await outside(() => desktop.push('library:changed', undefined));
  await outside((state) => state.searchLibrary('zebra'));
  const found = within(await screen.findByRole('article', { name: 'Zebra crossing' }));
  // What is found in the title is marked in it, and stands there once.
  expect(found.getByRole('heading').querySelector('mark')?.textContent).toBe('Zebra');
  expect(found.getAllByText(/crossing/)).toHaveLength(1);
  await user.click(found.getByRole('button', { name: /more places: find “zebra” in this incident/ }));
  await screen.findByRole('navigation', { name: 'Sections' });
  expect(store.getState().find?.query).toBe('zebra');
});

test('before anything is typed it offers words that the library has, each with how many incidents have it', async () => {
  const { user, field } = await searching();
  const tags = within(screen.getByRole('list', { name: 'Tags' })).getAllByRole('button');
  expect(tags.map(({ textContent }) => textContent)).toEqual(['checkout 2', 'bank 1']);
  await user.click(screen.getByRole('button', { name: 'bank 1' }));
  expect(await screen.findByRole('article', { name: 'Payments down' })).toBeTruthy();
  expect(field).toHaveProperty('value', 'bank');
  expect(document.activeElement).toBe(field);
});

test('a query that led to an incident is offered again', async () => {
  const { user, outside } = await searching();
  await user.keyboard('ran full');
  await screen.findByRole('article');
  await user.keyboard('{Enter}');
  await screen.findByRole('navigation', { name: 'Sections' });
  await outside((state) => state.goHome());
  await user.clear(await screen.findByRole('searchbox', { name: 'Search all incidents' }));
  await user.click(await screen.findByRole('button', { name: 'ran full' }));
  expect(await screen.findByRole('article', { name: 'Payments down' })).toBeTruthy();
});

test('where no incident has all words, each that some have can be searched alone', async () => {
  const { user } = await searching();
  await user.keyboard('mail full');
  await user.click(await screen.findByRole('button', { name: 'full 1' }));
  expect(await screen.findByRole('article', { name: 'Payments down' })).toBeTruthy();
});

test('the arrow keys lead to a place and back, and Enter opens the incident there', async () => {
  const { user, store, field } = await searching();
  await user.keyboard('ran full');
  await screen.findByRole('article');
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(document.activeElement).toBe(field);
  await user.keyboard('{ArrowDown}{Enter}');
  await screen.findByRole('navigation', { name: 'Sections' });
  expect(store.getState()).toMatchObject({ incident: { title: 'Payments down' }, place: 'timeline' });
});

test('Enter in the field opens the best place', async () => {
  const { user, store } = await searching();
  await user.keyboard('mail');
  await screen.findByRole('article');
  await user.keyboard('{Enter}');
  await screen.findByRole('navigation', { name: 'Sections' });
  expect(store.getState()).toMatchObject({ incident: { title: 'Pool of mail' }, place: 'summary' });
});

test.each([
  ['zebra', /Nothing found: “zebra” stands in none of 2 incidents/],
  ['mail full', /none of 2 incidents has all of these words; “mail” in 1 and “full” in 1/],
  ['…', /no letter and no digit/],
  ['paymnets', /1 incident of 2. “paymnets” stands nowhere; words much like it were taken/],
])('%s: it says what came of it', async (typed, said) => {
  const { user } = await searching();
  await user.keyboard(typed);
  expect((await screen.findByText(said)).getAttribute('role')).toBe('status');
});

test('a file that changes changes what is found', async () => {
  const { user, store, deps, desktop, outside } = await searching();
  const end = startSubscriptions(store, deps);
  await user.keyboard('zebra');
  await screen.findByText(/Nothing found/);
  desktop.files.set('/incidents/c.incident', buildIncident({ id: toId('c'), title: 'Zebra crossing' }));
  await outside(() => desktop.push('library:changed', undefined));
  expect(await screen.findByRole('article', { name: 'Zebra crossing' })).toBeTruthy();
  end();
});

test('the palette finds words of other incidents too, and leads to the search with them', async () => {
  const { user, store, outside } = await searching();
  await outside((state) => state.openDialog({ kind: 'palette' }));
  await screen.findByRole('combobox');
  await user.keyboard('ran full');
  expect((await screen.findByRole('option', { name: /Payments down/ })).querySelector('mark')).toBeTruthy();
  await user.click(screen.getByRole('option', { name: 'Search all incidents for “ran full”' }));
  expect(await screen.findByRole('article', { name: 'Payments down' })).toBeTruthy();
  expect(store.getState().librarySearch.query).toBe('ran full');
});

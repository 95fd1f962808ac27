import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { openFind } from '#renderer/commands/editCommands.ts';
import { DeskScreen } from '#renderer/desk/DeskScreen.tsx';
import { preloadPlaces } from '#renderer/desk/laterPlaces.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent, buildItem } from '#test/support/incidents/buildParts.ts';
import { focusedField, renderWithStore } from '#test/support/renderWithStore.tsx';

const POOLS = buildIncident({
  summary: 'The pool ran dry.',
  lessons: [buildItem('l1', 'Watch pools.'), buildItem('l2', 'Other')],
});

beforeAll(() => preloadPlaces(async () => {}));

async function finding(words: string) {
  const view = renderWithStore(<DeskScreen />, POOLS);
  await view.outside(() => openFind(view.store));
  const field = screen.getByRole('textbox', { name: 'Find in document' });
  await view.user.type(field, words);
  return { ...view, field, status: () => field.parentElement?.querySelector('[role=status]')?.textContent };
}

test('it counts while typing, and Enter goes from match to match across sections', async () => {
  const { user, store, status } = await finding('POOL');
  expect(status()).toBe('1 here, 2 in all');
  await user.keyboard('{Enter}');
  expect(status()).toBe('1 of 2');
  expect(store.getState().place).toBe('summary');
  await user.keyboard('{Enter}');
  expect(status()).toBe('2 of 2');
  expect(store.getState().place).toBe('lessons');
  await user.keyboard('{Shift>}{Enter}{/Shift}');
  expect(status()).toBe('1 of 2');
});

test('the first step goes to the nearest match: in the place that is open, else in the next one that has any', async () => {
  const { user, store, status, field, outside } = await finding('pool');
  await outside((state) => state.goTo('lessons'));
  field.focus();
  await user.keyboard('{Enter}');
  expect([status(), store.getState().place]).toEqual(['2 of 2', 'lessons']);
  await outside((state) => state.goTo('timeline'));
  await user.type(field, 's{Enter}');
  expect(store.getState().place).toBe('lessons');
});

test('at Publish it says where a match is that the step does not show', async () => {
  const { publication, ...rest } = POOLS;
  const view = renderWithStore(<DeskScreen />, {
    ...rest,
    publication: { ...publication, publicSummary: 'The pool was empty.' },
  });
  await view.outside((state) => state.goTo('publish'));
  await view.outside((state) => state.chooseAudience('public'));
  await view.outside((state) => state.chooseStep('send'));
  await view.outside(() => openFind(view.store));
  const field = screen.getByRole('textbox', { name: 'Find in document' });
  await view.user.type(field, 'pool');
  const status = () => field.parentElement?.querySelector('[role=status]')?.textContent;
  expect(status()).toBe('1 in the public version, 3 in all');
  await view.user.keyboard('{Enter}');
  expect(view.store.getState().publishView).toMatchObject({ audience: 'public', step: 'read' });
});

test('at the internal version it begins with the first place of that, and leaves the audience', async () => {
  const { publication, ...rest } = POOLS;
  const view = renderWithStore(<DeskScreen />, {
    ...rest,
    publication: { ...publication, publicSummary: 'The pool was empty.' },
  });
  await view.outside((state) => state.goTo('publish'));
  await view.outside((state) => state.chooseStep('send'));
  await view.outside(() => openFind(view.store));
  const field = screen.getByRole('textbox', { name: 'Find in document' });
  await view.user.type(field, 'pool');
  const status = () => field.parentElement?.querySelector('[role=status]')?.textContent;
  expect(status()).toBe('2 in the internal version, 3 in all');
  await view.user.keyboard('{Enter}');
  expect(status()).toBe('1 of 3');
  expect(view.store.getState()).toMatchObject({ place: 'summary', publishView: { audience: 'internal' } });
});

test('of several places in one field the one that Find stands on is told apart', async () => {
  const view = renderWithStore(
    <DeskScreen />,
    buildIncident({ summary: 'A pool.\n\nThe **pool** of a pool.' }),
  );
  await view.outside(() => openFind(view.store));
  await view.user.type(screen.getByRole('textbox', { name: 'Find in document' }), 'pool');
  const told = () =>
    [...document.querySelectorAll('main mark')].map((mark) => mark.hasAttribute('data-current'));
  await view.user.keyboard('{Enter}');
  // Over the field, and in the text as it reads.
  expect(told()).toEqual([true, false, false, true, false, false]);
  await view.user.keyboard('{Enter}{Enter}');
  expect(told()).toEqual([false, false, true, false, false, true]);
});

test('going to a match keeps the focus in the search', async () => {
  const { user } = await finding('pool');
  await user.keyboard('{Enter}');
  expect(focusedField()).toBe('Find in document');
});

test('Escape leaves off at the match, ready to type', async () => {
  const { user, store } = await finding('pools');
  await user.keyboard('{Enter}{Escape}');
  expect(store.getState().find).toBeNull();
  await waitFor(() => expect(focusedField()).toBe('Lessons learned 1'));
});

test('words that stand nowhere say so, and the steps are off', async () => {
  const { status } = await finding('zebra');
  expect(status()).toBe('No match');
  expect(screen.getByRole('button', { name: 'Next match' })).toHaveProperty('disabled', true);
});

test('words in an event are marked in its card, which stays closed; leaving off there opens it to go on typing', async () => {
  const view = renderWithStore(
    <DeskScreen />,
    buildIncident({
      timeline: [
        buildEvent('The pool is full', '14:23', { detail: 'a pool of 50 connections', actor: 'Pool team' }),
      ],
    }),
  );
  await view.outside(() => openFind(view.store));
  await view.user.type(screen.getByRole('textbox', { name: 'Find in document' }), 'pool');
  const marks = (of: string) =>
    [...document.querySelectorAll(`${of} mark`)].map(({ textContent }) => textContent);
  await view.user.keyboard('{Enter}');
  expect(marks('[data-find]')).toEqual(['pool', 'Pool', 'pool']);
  expect(marks('[data-find="current"]')).toEqual(['pool']);
  await view.user.keyboard('{Enter}{Enter}');
  expect(marks('[data-find="current"]')).toEqual(['Pool']);
  expect(screen.queryByRole('group', { name: /^Edit event/ })).toBeNull();
  await view.user.keyboard('{Escape}');
  await waitFor(() => expect(focusedField()).toBe('Who'));
});

test('words in a field are marked over it, and in a text that is shown as it reads', async () => {
  const { user } = await finding('pool');
  expect(await screen.findAllByText('pool', { selector: 'mark' })).not.toEqual([]);
  await user.keyboard('{Enter}{Enter}');
  const [mark] = await screen.findAllByText('pool', { selector: 'mark' });
  expect(mark?.parentElement?.textContent).toBe('Watch pools.');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByText('pool', { selector: 'mark' })).toBeNull());
});

import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WhereItGoes } from '#renderer/publish/WhereItGoes.tsx';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

test('the whys of a page are told as text until somebody chooses the tree', async () => {
  const { user, store } = renderWithStore(<WhereItGoes />, sampleIncident());
  const whys = screen.getByRole('combobox', { name: 'Five Whys in a PDF or HTML page' });
  expect(whys).toHaveProperty('value', 'text');
  await user.selectOptions(whys, 'Tree');
  expect(store.getState().settings.whysAs).toBe('tree');
});

test('nothing is written beside an incident before somebody wants it', async () => {
  const { user, store } = renderWithStore(<WhereItGoes />, sampleIncident());
  const box = screen.getByRole('checkbox', {
    name: /^In a Git repository, each save keeps the internal Markdown/,
  });
  expect(store.getState().settings.hasReviewCopies).toBe(false);
  await user.click(box);
  expect(store.getState().settings.hasReviewCopies).toBe(true);
});

test('the public version has no choice of what it does not tell', async () => {
  const { outside } = renderWithStore(<WhereItGoes />, sampleIncident());
  await outside((state) => state.chooseAudience('public'));
  expect(screen.getAllByRole('combobox').map((choice) => choice.getAttribute('aria-label'))).toEqual([
    'PDF page size',
  ]);
  expect(screen.queryByRole('checkbox', { name: /Mermaid|Git repository/ })).toBeNull();
});

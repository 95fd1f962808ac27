import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SectionPath } from '#renderer/desk/SectionPath.tsx';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const place = (name: RegExp) => screen.getByRole('button', { name });

test('where the desk goes on by itself, the keyboard goes along from the place that was pressed', async () => {
  const fixture = storeWith();
  const { outside } = renderWithStore(<SectionPath />, fixture);
  place(/Timeline/).focus();
  await outside((state) => state.goTo('timeline'));
  expect(document.activeElement).toBe(place(/Timeline/));
  await outside((state) => state.goTo('actions'));
  expect(document.activeElement).toBe(place(/Action items/));
});

test('the keyboard is not taken from anything else', async () => {
  const { outside } = renderWithStore(
    <>
      <input aria-label="Notes" />
      <SectionPath />
    </>,
    storeWith(),
  );
  screen.getByRole('textbox').focus();
  await outside((state) => state.goTo('actions'));
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { writtenWords } from '#renderer/commands/writtenFile.ts';
import { SectionPath } from '#renderer/desk/SectionPath.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

afterEach(() => vi.restoreAllMocks());

const shown = () =>
  within(screen.getByRole('status'))
    .getAllByRole('button', { name: 'Dismiss' })
    .map((button) => button.parentElement?.querySelector('span')?.textContent);

test('of many messages the newest are there, and of written files the last one', async () => {
  const { store, outside } = renderWithStore(<Toasts />, buildIncident());
  const { showToast } = store.getState();
  await outside(() => {
    for (const text of ['One', 'Two', 'Three', 'Four']) showToast(text);
  });
  expect(shown()).toEqual(['Two', 'Three', 'Four']);
  await outside(() => {
    for (const file of ['a.md', 'a.pdf']) showToast(writtenWords(file), 'good', { topic: 'written', file });
  });
  expect(shown()).toEqual(['Three', 'Four', 'Exported a.pdf']);
});

test('one that is too long for its place is shown whole on request', async () => {
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(2000);
  const { store, outside, user } = renderWithStore(<Toasts />, buildIncident());
  await outside(() => store.getState().showToast('Received: one; two; three.'));
  const words = screen.getByText('Received: one; two; three.');
  expect(words.dataset.cut).toBe('');
  await user.click(screen.getByRole('button', { name: 'Show all of it' }));
  expect(words.dataset.cut).toBeUndefined();
});

function besideSections() {
  return renderWithStore(
    <>
      <nav>
        <SectionPath />
      </nav>
      <Toasts />
    </>,
    buildIncident(),
  );
}

test('messages stand at the end of the column where the section that is open is not', async () => {
  // Each section at its own height, as a window would draw it: the later, the lower.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(this: Element) {
    const at = [...document.querySelectorAll('nav button')].indexOf(this);
    return new DOMRect(0, Math.max(0, at) * 70, 180, 40);
  });
  const { store, outside } = besideSections();
  await outside(() => store.getState().goTo('publish'));
  await outside(() => store.getState().showToast('Written down'));
  expect(screen.getByRole('status').dataset.end).toBe('top');
  await outside(() => store.getState().goTo('summary'));
  await outside(() => store.getState().showToast('Written again'));
  expect(screen.getByRole('status').dataset.end).toBe('foot');
});

test('in a window that has room below the sections, messages lie over none of them', async () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 300, 180, 40));
  const { store, outside } = besideSections();
  await outside(() => store.getState().goTo('publish'));
  await outside(() => store.getState().showToast('Written down'));
  expect(screen.getByRole('status').dataset.end).toBe('foot');
});

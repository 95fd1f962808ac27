import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SelectionKept } from '#renderer/focus/SelectionKept.tsx';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { TEST_PATH } from '#test/support/storeFixture.ts';

const START = 'Labels were blank in Graz. The printer took the wrong form. It was Monday.';

async function typingIn(words: string) {
  const view = renderWithStore(
    <>
      <SelectionKept />
      <SummarySection />
    </>,
    buildIncident({ summary: START }),
  );
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Summary/ });
  await view.user.click(field);
  const start = START.indexOf(words);
  field.setSelectionRange(start, start + words.length);
  return { ...view, field };
}

const selected = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
  value.slice(selectionStart, selectionEnd);

test('the selection stays on its words when a merge changes the text before and after them', async () => {
  const { field, desktop, outside } = await typingIn('printer');
  const summary = START.replace('Labels', 'All labels of the depot').replace('Monday', 'Tuesday');
  desktop.files.set(TEST_PATH, buildIncident({ summary }));
  await outside((state) => state.mergeTheirs());
  expect(field.value).toBe(summary);
  expect(selected(field)).toBe('printer');
  expect(document.activeElement).toBe(field);
});

test('who types goes on where they are, in the middle of a text that others change', async () => {
  const { field, desktop, outside, user, incident } = await typingIn('wrong');
  await user.keyboard('old');
  desktop.files.set(TEST_PATH, buildIncident({ summary: `Yesterday: ${START}` }));
  await outside((state) => state.mergeTheirs());
  await user.keyboard(' paper');
  const merged = `Yesterday: ${START.replace('wrong', 'old paper')}`;
  expect(incident().summary).toBe(merged);
  expect(field.value).toBe(merged);
});

test('undo and redo put the caret behind what they changed', async () => {
  const { field, user, outside } = await typingIn('wrong');
  await user.keyboard('old');
  field.setSelectionRange(10, 10);
  await outside((state) => state.undo());
  expect(field.value).toBe(START);
  expect(field.selectionStart).toBe(START.indexOf(' form'));
  await outside((state) => state.redo());
  expect(field.selectionStart).toBe(START.indexOf('wrong') + 'old'.length);
});

test.each([
  ['ends', (field: HTMLElement) => fireEvent.compositionEnd(field)],
  ['is left with its field', (field: HTMLElement) => fireEvent.focusOut(field)],
])('a merge waits for the word that an input method composes, until it %s', async (_, end) => {
  const { field, desktop, store, outside, incident } = await typingIn('wrong');
  fireEvent.compositionStart(field);
  fireEvent.input(field, { target: { value: START.replace('wrong', '古い') } });
  desktop.files.set(TEST_PATH, buildIncident({ summary: `Yesterday: ${START}` }));
  const merge = store.getState().mergeTheirs();
  // Answered after what the merge asked: without waiting, theirs would be in the field by then.
  await outside(() =>
    desktop.api.request('incident:theirs', { handle: TEST_PATH, incidentId: incident().id }),
  );
  expect(field.value).toBe(START.replace('wrong', '古い'));
  end(field);
  await act(() => merge);
  const merged = `Yesterday: ${START.replace('wrong', '古い')}`;
  expect(field.value).toBe(merged);
  expect(incident().summary).toBe(merged);
});

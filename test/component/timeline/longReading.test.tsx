import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { listenForPaste } from '#renderer/desk/drops/listenForPaste.ts';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import type { Read, ReadingWays } from '#renderer/store/reader/readerJob.ts';
import { runJob } from '#renderer/store/reader/runJob.ts';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { add, dialog } from '#test/support/pastePreview.tsx';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore, storeWith, windowOn } from '#test/support/storeFixture.ts';

beforeAll(async () => {
  await PREVIEW.preload();
});

/** More characters than are read at once. */
const LINES = Array.from(
  { length: 8 },
  (_nothing, index) => `2026-03-11 14:20:0${index}Z Step ${index} ${'and so on '.repeat(300)}`,
);

/** A reader that goes on only when the test says so. */
function heldReader() {
  const held: { ways: ReadingWays; goOn: () => void }[] = [];
  const read: Read = (job, ways) =>
    new Promise((resolve, reject) => {
      ways.signal.addEventListener('abort', () => resolve(null));
      held.push({ ways, goOn: () => void runJob(job, () => {}).then(resolve, reject) });
    });
  return { held, read };
}

async function pasted(fixture: ReturnType<typeof emptyStore>, isAtHome: boolean) {
  const { held, read } = heldReader();
  const window = isAtHome ? windowOn({ ...fixture, deps: { ...fixture.deps, read } }) : fixture;
  const view = renderWithStore(
    <>
      <DialogHost sections={SECTION_DIALOGS} />
      <Toasts />
    </>,
    { ...window, deps: { ...fixture.deps, read } },
  );
  const deps = { ...view.deps, read, pictures: view.edits.pictures };
  onTestFinished(listenForPaste(view.store, deps));
  if (!isAtHome) await view.outside((state) => state.goTo('timeline'));
  await view.user.paste(LINES.join('\n'));
  return { ...view, held };
}

test('a long text at Home: a dialog says how far its reading is, and the form of a new incident follows', async () => {
  const { held, outside } = await pasted(emptyStore(), true);
  const reading = within(await screen.findByRole('dialog', { name: 'Reading the text' }));
  // The dialog comes before the reader, whose code is loaded later.
  await waitFor(() => expect(held).toHaveLength(1));
  await outside(() => held[0]?.ways.onProgress({ words: 'Reading: 4 of 8 events', fraction: 0.5 }));
  expect(reading.getByRole('status').textContent).toBe('Reading: 4 of 8 events…');
  expect(reading.getByRole('progressbar')).toHaveProperty('value', 0.5);
  await outside(() => held[0]?.goOn());
  expect(await screen.findByText(/with 8 events/)).toBeTruthy();
  expect(screen.queryByRole('dialog', { name: 'Reading the text' })).toBeNull();
});

test('Cancel ends the reading, and nothing comes of it', async () => {
  const { held, user, store } = await pasted(emptyStore(), true);
  const reading = within(await screen.findByRole('dialog', { name: 'Reading the text' }));
  await waitFor(() => expect(held).toHaveLength(1));
  await user.click(reading.getByRole('button', { name: 'Cancel' }));
  expect(held[0]?.ways.signal.aborted).toBe(true);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(store.getState().dialog).toBeNull();
});

test('in an incident the preview says how far the reading is, and nothing can be added before it is over', async () => {
  const { held, outside } = await pasted(storeWith(), false);
  await waitFor(() => expect(held).toHaveLength(1));
  await outside(() => held[0]?.ways.onProgress({ words: 'Reading: 4 of 8 events', fraction: 0.5 }));
  expect(within(dialog()).getByText('Reading: 4 of 8 events…')).toBeTruthy();
  expect(within(dialog()).getByText('The text is still being read')).toBeTruthy();
  expect(add()).toHaveProperty('disabled', true);
  await outside(() => held[0]?.goOn());
  await waitFor(() => expect(add().textContent).toContain('Add 8 events'));
  expect(add()).toHaveProperty('disabled', false);
});

test('leaving the preview ends the reading', async () => {
  const { held, user } = await pasted(storeWith(), false);
  await waitFor(() => expect(held).toHaveLength(1));
  await user.keyboard('{Escape}');
  const discard = screen.queryByRole('button', { name: 'Discard' });
  if (discard !== null) await user.click(discard);
  expect(held[0]?.ways.signal.aborted).toBe(true);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a text of many thousands of lines shows those in view, and becomes a field once somebody edits it', async () => {
  const view = renderWithStore(<DialogHost sections={SECTION_DIALOGS} />, storeWith());
  // Blank lines, so that only the text is long, and not the list beside it.
  const text = `2026-03-11 10:00 Step 0${'\n'.repeat(4499)}2026-03-11 10:05 Step 1`;
  await view.outside((state) => {
    state.goTo('timeline');
    state.openDialog({ kind: 'pasteTimeline', text });
  });
  const shown = within(dialog()).getByRole('region', { name: 'Text that is read, 4,500 lines' });
  expect(shown.textContent).toContain('Step 0');
  expect(shown.querySelectorAll('p').length).toBeLessThan(200);
  expect(within(dialog()).queryByRole('textbox', { name: /^Text to read/ })).toBeNull();
  await view.user.click(within(dialog()).getByRole('button', { name: 'Edit the text' }));
  const field = within(dialog()).getByRole('textbox', { name: /^Text to read/ });
  expect(field).toBe(document.activeElement);
  expect(field).toHaveProperty('value', text);
});

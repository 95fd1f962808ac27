import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialog, type WebContents } from 'electron';
import { afterEach, expect, it, vi } from 'vitest';
import { askWhereToSave, type SaveWish, withEnding } from '#electron/system/saveDialog.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const COPY: SaveWish = {
  title: 'Save a copy',
  defaultPath: 'checkout copy.incident',
  typeName: 'Debrief incident',
  ending: '.incident',
  mayEndOtherwise: false,
};
const EXPORT: SaveWish = { ...COPY, title: 'Export PDF', ending: '.pdf', mayEndOtherwise: true };
const sender = {} as WebContents; // Of no window.

const { showSaveDialog, showMessageBox } = dialog;
afterEach(() => Object.assign(dialog, { showSaveDialog, showMessageBox }));

/** A dialog of Linux, which gives the name as it was typed, and the answer to the question about replacing. */
function answers(filePath: string, response = 0) {
  const save = vi.fn(async (..._asked: readonly unknown[]) => ({ canceled: filePath === '', filePath }));
  const message = vi.fn(async () => ({ response, checkboxChecked: false }));
  Object.assign(dialog, { showSaveDialog: save, showMessageBox: message });
  return { save, message };
}

it('gives a typed name the ending by which the file is found', async () => {
  const folder = tempFolder();
  answers(join(folder, 'review'));
  expect(await askWhereToSave(sender, COPY)).toBe(join(folder, 'review.incident'));
});

it('has the system ask before a file is replaced, which Linux does only on request', async () => {
  const folder = tempFolder();
  const path = join(folder, 'there.incident');
  writeFileSync(path, '');
  const { save, message } = answers(path);
  expect(await askWhereToSave(sender, COPY)).toBe(path);
  const asked = expect.objectContaining({
    properties: expect.arrayContaining(['showOverwriteConfirmation']),
  });
  expect(save).toHaveBeenCalledWith(asked);
  expect(message).not.toHaveBeenCalled();
});

it('asks itself where the added ending makes it the name of a file that is there', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'there.incident'), '');
  const kept = answers(join(folder, 'there'), 0);
  expect(await askWhereToSave(sender, COPY)).toBeNull();
  expect(kept.message).toHaveBeenCalledOnce();
  answers(join(folder, 'there'), 1);
  expect(await askWhereToSave(sender, COPY)).toBe(join(folder, 'there.incident'));
});

it('saves nowhere when the person cancels', async () => {
  answers('');
  expect(await askWhereToSave(sender, COPY)).toBeNull();
});

it.each([
  [EXPORT, 'report', 'report.pdf'],
  [EXPORT, 'report.PDF', 'report.PDF'],
  [EXPORT, 'outage 2026.03.10', 'outage 2026.03.10.pdf'],
  [EXPORT, 'report.v2', 'report.v2.pdf'],
  [EXPORT, 'notes.txt', 'notes.txt'],
  [COPY, 'notes.txt', 'notes.txt.incident'],
  [COPY, 'Review.INCIDENT', 'Review.INCIDENT'],
])('ends as it is to', (wish, typed, path) => {
  expect(withEnding(typed, wish)).toBe(path);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialog, type WebContents } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DESKTOPS } from '#build/chromium-host/platform.ts';
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

/** What a test types into the host's save dialog; see its saveDialog.ts. */
const TYPED = Symbol.for('debrief.host.typedName');

const { showSaveDialog, showMessageBox } = dialog;
afterEach(() => {
  Object.assign(dialog, { showSaveDialog, showMessageBox });
  Reflect.deleteProperty(globalThis, TYPED);
  vi.unstubAllEnvs();
});

/** A dialog of Linux, which gives the name as it was typed, and the answer to the question about replacing. */
function answers(filePath: string, response = 0) {
  const save = vi.fn(async (..._asked: readonly unknown[]) => ({ canceled: filePath === '', filePath }));
  const message = vi.fn(async (..._asked: readonly unknown[]) => ({ response, checkboxChecked: false }));
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
  // Windows makes links of answers that it does not know.
  expect(kept.message.mock.lastCall?.at(-1)).toMatchObject({ noLink: true });
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

describe.each(DESKTOPS)('the dialog of %s', (desktop) => {
  const asLinux = desktop.startsWith('linux');

  /** What a person types into the host's own dialog, which makes of it what the desktop does. */
  function types(path: string, isReplaced: boolean) {
    vi.stubEnv('DEBRIEF_HOST_AS', desktop);
    Object.assign(globalThis, { [TYPED]: { path, isReplaced } });
    const message = vi.fn(async () => ({ response: 1, checkboxChecked: false }));
    Object.assign(dialog, { showMessageBox: message });
    return message;
  }

  it('saves under a name with the ending, however little was typed', async () => {
    const folder = tempFolder();
    types(join(folder, 'report'), false);
    expect(await askWhereToSave(sender, EXPORT)).toBe(join(folder, 'report.pdf'));
    types(join(folder, 'report'), false);
    expect(await askWhereToSave(sender, COPY)).toBe(join(folder, 'report.incident'));
  });

  it('replaces no file without asking once', async () => {
    const folder = tempFolder();
    const there = join(folder, 'there.pdf');
    writeFileSync(there, '');
    types(there, false);
    expect(await askWhereToSave(sender, EXPORT)).toBeNull();
    const asked = types(there, true);
    expect(await askWhereToSave(sender, EXPORT)).toBe(there);
    expect(asked).not.toHaveBeenCalled();
  });

  it('asks about the file that a name without an ending means, by itself or through the app', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'there.pdf'), '');
    const asked = types(join(folder, 'there'), true);
    expect(await askWhereToSave(sender, EXPORT)).toBe(join(folder, 'there.pdf'));
    expect(asked).toHaveBeenCalledTimes(asLinux ? 1 : 0);
  });
});

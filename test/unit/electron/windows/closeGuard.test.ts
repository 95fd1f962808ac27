import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { afterEach, expect, it, vi } from 'vitest';
import { PROJECT } from '#build/start/projectFolder.ts';
import { answerFlush, guardClosing } from '#electron/windows/closeGuard.ts';
import { notePageStart } from '#electron/windows/pageStarts.ts';

const { showMessageBox } = dialog;
afterEach(() => Object.assign(dialog, { showMessageBox }));

/** A window whose page has unsaved words, and the answer to the question about them. */
function openWindow(response: number) {
  const webContents = { id: 4711, isDestroyed: () => false, send: () => {} };
  const destroy = vi.fn();
  const window = Object.assign(new EventEmitter(), { webContents, destroy, isDestroyed: () => false });
  const asked = vi.fn(async (..._asked: readonly unknown[]) => ({ response, checkboxChecked: false }));
  Object.assign(dialog, { showMessageBox: asked });
  guardClosing(window as unknown as BrowserWindow); // What the guard uses of one.
  notePageStart(webContents as unknown as Electron.WebContents); // The same.
  const close = () => {
    window.emit('close', { preventDefault: () => {} });
    answerFlush(webContents as unknown as Electron.WebContents, {
      isWriting: false,
      edits: 'window',
      areDraftsKept: true,
    });
  };
  return { close, asked, destroy };
}

it('asks with buttons, which Windows would make links of otherwise, and keeps the window by default', async () => {
  const { close, asked, destroy } = openWindow(0);
  close();
  await expect.poll(() => asked.mock.calls.length).toBe(1);
  expect(asked.mock.lastCall?.at(-1)).toMatchObject({
    buttons: ['Keep the window open', 'Close and lose them'],
    noLink: true,
    defaultId: 0,
    cancelId: 0,
  });
  await Promise.resolve();
  expect(destroy).not.toHaveBeenCalled();
});

it('closes the window when the person gives the words up', async () => {
  const { close, destroy } = openWindow(1);
  close();
  await expect.poll(() => destroy.mock.calls.length).toBe(1);
});

it('has no question in the app that leaves its buttons to Windows', () => {
  const asking = readdirSync(join(PROJECT, 'electron'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, text: readFileSync(join(PROJECT, 'electron', file), 'utf8') }))
    .filter(({ text }) => text.includes('buttons:'));
  expect(asking.length).toBeGreaterThan(1);
  const careless = asking.filter(
    ({ text }) => text.split('buttons:').length !== text.split('noLink: true').length,
  );
  expect(careless.map(({ file }) => file)).toEqual([]);
});

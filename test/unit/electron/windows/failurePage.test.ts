import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showFailurePage } from '#electron/windows/failurePage.ts';

const PAGE = 'app://debrief/desk.html';

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

/** A window that notes what it loads. */
function openWindow() {
  const webContents = new EventEmitter();
  const state = { isDestroyed: false };
  const loadURL = vi.fn((_url: string) => Promise.resolve());
  const show = vi.fn();
  const window = { webContents, loadURL, show, isDestroyed: () => state.isDestroyed };
  showFailurePage(window as unknown as BrowserWindow, PAGE); // What it uses of one.
  const fail = () => webContents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', PAGE, true);
  return { state, loadURL, show, fail };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('loads nothing while the engine still tells of the failure, and the reason a turn later', async () => {
  const { loadURL, show, fail } = openWindow();
  fail();
  await Promise.resolve();
  expect(loadURL).not.toHaveBeenCalled();
  await nextTurn();
  expect(loadURL).toHaveBeenCalledOnce();
  expect(loadURL.mock.lastCall?.[0]).not.toBe(PAGE);
  await expect.poll(() => show.mock.calls.length).toBe(1);
});

it('loads nothing into a window that was closed meanwhile, and one page for failures that come together', async () => {
  const closed = openWindow();
  closed.fail();
  closed.state.isDestroyed = true;
  const failing = openWindow();
  failing.fail();
  failing.fail();
  await nextTurn();
  await nextTurn();
  expect(closed.loadURL).not.toHaveBeenCalled();
  expect(failing.loadURL).toHaveBeenCalledOnce();
});

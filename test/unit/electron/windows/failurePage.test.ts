import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { type BrowserWindow, protocol } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serveApp } from '#electron/protocol/appProtocol.ts';
import { keepLogIn } from '#electron/system/logger.ts';
import { showFailurePage } from '#electron/windows/failurePage.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

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

it('says in which file more of it is', async () => {
  const log = join(tempFolder(), 'debrief.log');
  keepLogIn(log);
  const handling = vi.spyOn(protocol, 'handle').mockReturnValue();
  serveApp();
  const serve = handling.mock.lastCall?.[1];
  const { loadURL, fail } = openWindow();
  const page = new Promise<string | undefined>((resolve) => {
    loadURL.mockImplementation(async (url) => {
      resolve((await serve?.(new Request(url)))?.text());
    });
  });
  fail();
  expect(await page).toContain(log);
});

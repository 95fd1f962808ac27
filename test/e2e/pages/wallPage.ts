import { expect, type Page } from '@playwright/test';
import type { WallApi } from '#shared/ipc/wallApi.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

/** Opens the wall with its key and waits until it shows something. */
export async function openWall(app: RunningApp, desk: Page): Promise<Page> {
  await expect(deskPage(desk).title).toBeVisible();
  await pressCommand(app, desk, 'wall.toggle');
  const find = () => app.windows().find((page) => page.url().endsWith('/wall.html'));
  await expect.poll(() => find() !== undefined).toBe(true);
  const page = find();
  if (page === undefined) throw new Error('The wall has closed again');
  await expect(page.locator('[data-theme="projector"]')).toBeVisible();
  return page;
}

/** What the wall shows. */
export function wallPage(page: Page) {
  return {
    headline: page.getByRole('heading', { level: 1 }),
    clock: page.getByRole('timer'),
    spotlight: page.locator('[aria-current="true"]'),
    pageNumber: page.getByText(/^Page \d+ of \d+$/),
    text: () => page.getByRole('main').innerText(),
  };
}

/** The keys that Electron calls by another name than pages do. */
const ELECTRON_KEYS: Readonly<Record<string, string>> = { ArrowRight: 'Right', ArrowLeft: 'Left' };

/**
 * Presses a key on the wall, whose main process hears it before the page. On Electron only what comes from outside the
 * page is heard so, which a test's keyboard does not.
 */
export async function pressOnWall(app: RunningApp, wall: Page, key: string): Promise<void> {
  if (app.runtime === 'chromium') {
    // Escape closes the wall, which may be gone before it has told of the key.
    await wall.keyboard.press(key).catch((cause: unknown) => {
      if (key !== 'Escape') throw cause;
    });
    return;
  }
  await app.evaluate(({ BrowserWindow }, keyCode) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().endsWith('/wall.html'),
    );
    for (const type of ['keyDown', 'keyUp'] as const) {
      if (window?.isDestroyed() === false) window.webContents.sendInputEvent({ type, keyCode });
    }
  }, ELECTRON_KEYS[key] ?? key);
}

/** The address of the window that lies over the others; on Electron, which shows no stack, of the one with the keyboard. */
export function topWindow(app: RunningApp): Promise<string | undefined> {
  return app.evaluate(({ BrowserWindow }) => {
    const stack: (() => readonly string[]) | undefined = Reflect.get(
      globalThis,
      Symbol.for('debrief.host.windowStack'),
    );
    return stack === undefined ? BrowserWindow.getFocusedWindow()?.webContents.getURL() : stack()[0];
  }, undefined);
}

/** Every message that the wall is sent from now on, and the one that it would get after a reload. */
export async function recordMessages(wall: Page): Promise<() => Promise<string>> {
  await wall.evaluate(() => {
    const seen: unknown[] = [];
    const bridge: WallApi = Reflect.get(globalThis, 'wall');
    Object.assign(globalThis, { seenByTest: seen });
    bridge.subscribe((message) => seen.push(message));
  });
  return () =>
    wall.evaluate(async () => {
      const bridge: WallApi = Reflect.get(globalThis, 'wall');
      return JSON.stringify([Reflect.get(globalThis, 'seenByTest'), await bridge.ready()]);
    });
}

/** Shows a message as the main process sends it, whatever the desk looks at. */
export async function showOnWall(app: RunningApp, wall: Page, message: WallMessage): Promise<void> {
  await app.evaluate(({ BrowserWindow }, sent) => {
    const windows = BrowserWindow.getAllWindows();
    windows
      .find(({ webContents }) => webContents.getURL().endsWith('/wall.html'))
      ?.webContents.send('wall:message', sent);
  }, message);
  const { number, count } = message.page;
  await expect(wallPage(wall).headline).toHaveText(message.headline);
  if (count > 1) await expect(wallPage(wall).pageNumber).toHaveText(`Page ${number} of ${count}`);
}

/** The wall's window as the main process has it. */
export function wallWindow(app: RunningApp) {
  return app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().endsWith('/wall.html'),
    );
    if (window === undefined) return null;
    // On Electron what it was asked to be; see pretendDisplays.
    const bounds: ReturnType<typeof window.getBounds> =
      Reflect.get(window, Symbol.for('debrief.test.wishedBounds')) ?? window.getBounds();
    return { bounds, isFullScreen: window.isFullScreen() || window.isSimpleFullScreen() };
  }, undefined);
}

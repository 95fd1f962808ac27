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
    return window === undefined ? null : { bounds: window.getBounds(), isFullScreen: window.isFullScreen() };
  }, undefined);
}

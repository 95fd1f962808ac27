import { expect, type Page } from '@playwright/test';
import { desktop } from '#build/chromium-host/platform.ts';
import { type CommandId, commandInfo } from '#shared/commands/commandList.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

/** A command's item in the menu bar. */
export interface ShownItem {
  readonly menu: string;
  readonly label: string;
  readonly accelerator: string | null;
  readonly isEnabled: boolean;
}

/** The items of the menu bar that have an id of their own, by that id. */
export function menuItems(app: RunningApp): Promise<Readonly<Record<string, ShownItem>>> {
  return app.evaluate(({ Menu }) => {
    const shown: Record<string, ShownItem> = {};
    for (const menu of Menu.getApplicationMenu()?.items ?? []) {
      for (const item of menu.submenu?.items ?? []) {
        if (!item.id) continue;
        shown[item.id] = {
          menu: menu.label.replace('&', ''),
          label: item.label,
          accelerator: item.accelerator ? String(item.accelerator) : null,
          isEnabled: item.enabled,
        };
      }
    }
    return shown;
  }, undefined);
}

export function isMenuItemEnabled(app: RunningApp, id: CommandId): Promise<boolean> {
  return app.evaluate(({ Menu }, wanted) => {
    return Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled === true;
  }, id);
}

/**
 * Runs a command by its keys. On Electron the menu bar hears only the system's own keyboard, which a test
 * does not have; there the item is clicked, and the test of the menu compares its keys.
 */
export async function pressCommand(app: RunningApp, page: Page, id: CommandId): Promise<void> {
  const { shortcut, isKeyOfPage } = commandInfo(id);
  if (isKeyOfPage !== true) await expect.poll(() => isMenuItemEnabled(app, id)).toBe(true);
  if (shortcut === undefined) throw new Error(`${id} has no keys`);
  if (app.runtime === 'electron' && isKeyOfPage !== true) return chooseCommand(app, id);
  await keysToArrive(app);
  await page.keyboard.press(shortcut.replace('CmdOrCtrl', desktop() === 'darwin' ? 'Meta' : 'Control'));
}

/** Clicks a command's item as soon as it is enabled: the window says a moment later what can run. */
export async function chooseCommand(app: RunningApp, id: CommandId): Promise<void> {
  await expect.poll(() => isMenuItemEnabled(app, id)).toBe(true);
  await app.clickMenuItem(id);
}

/**
 * Until the pages of the Chromium host know which keys the menu has now: they are told over the same line, so
 * that this question is answered later.
 */
async function keysToArrive(app: RunningApp): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    await Promise.all(windows.map(({ webContents }) => webContents.executeJavaScript('0')));
  }, undefined);
}

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '#build/chromium-host/chromium/findChromium.ts';
import { createProcessFolder } from '#build/chromium-host/processFolder.ts';
import { writeTinyApp } from '#test/unit/build/chromium-host/support/tinyApp.ts';

/** Larger than any process id. */
const NOBODY = 2 ** 30;

let userData: string;
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'processes-'));
});
afterEach(() => rmSync(userData, { recursive: true, force: true }));

describe('createProcessFolder', () => {
  it('removes what a killed process left, and nothing else', () => {
    const left = join(userData, `Chromium-${NOBODY}`);
    const alive = join(userData, `Chromium-${process.ppid}`);
    const settings = join(userData, 'Chromium-notes');
    for (const folder of [left, alive, settings]) mkdirSync(folder);
    const created = createProcessFolder(userData, 'Chromium');
    expect([left, alive, settings, created].map((folder) => existsSync(folder))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('an app on the host that has ended', () => {
  it('leaves no profile, no cache and no folder for reports of crashes', async () => {
    const folder = writeTinyApp({
      main: `app.on('window-all-closed', () => {});
        app.whenReady().then(async () => {
          const window = new BrowserWindow({ webPreferences: isolated });
          await window.webContents.executeJavaScript('1');
          console.log('shown');
          app.quit();
        });`,
    });
    const before = readdirSync(folder.path);
    // The one with windows, which keeps caches in the person's own folder if the profile is below their settings.
    const chromium = findChromium(process.env) ?? '';
    const own = {
      XDG_CONFIG_HOME: folder.path,
      XDG_CACHE_HOME: join(folder.path, 'cache'),
      HOME: folder.path,
    };
    const host = folder.launch([], { ...own, DEBRIEF_CHROMIUM: chromium });
    await host.exited;
    expect([host.stdout(), host.stderr()]).toEqual(['shown\n', '']);
    expect(readdirSync(folder.path).filter((name) => !before.includes(name))).toEqual(['user-data']);
    expect(readdirSync(join(folder.path, 'user-data'))).toEqual([]);
    folder.remove();
  });
});

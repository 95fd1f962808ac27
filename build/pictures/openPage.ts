import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { type LaunchedHost, launchHost } from '#build/chromium-host/launch.ts';
import { MAIN_FILE, PROJECT } from '#build/start/projectFolder.ts';

/** An app on the Chromium host with its first page joined, for scripts that look at it or measure it. */
export interface OpenPage {
  readonly page: Page;
  readonly app: LaunchedHost;
  readonly close: () => Promise<void>;
}

/** Starts the built app with data folders of its own, emptied first; `env` is added to this process's own. */
export async function openPage(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<OpenPage> {
  const folder = join(PROJECT, 'out', name);
  rmSync(folder, { recursive: true, force: true });
  const app = launchHost({
    mainFile: MAIN_FILE,
    args,
    env: { DEBRIEF_USER_DATA: join(folder, 'user-data'), DEBRIEF_LIBRARY: join(folder, 'library'), ...env },
  });
  const browser = await chromium.connectOverCDP(await app.cdpEndpoint());
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) throw new Error(`The app opened no page.\n${app.stderr()}`);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('heading').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return {
    page,
    app,
    close: async () => {
      await app.evaluate(({ app: running }) => running.quit(), undefined);
      await app.exited;
      await browser.close();
    },
  };
}

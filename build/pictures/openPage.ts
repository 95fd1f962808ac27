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

/** The environment of an app with a laptop and a projector beside it, which the wall takes. */
export const WITH_PROJECTOR = {
  DEBRIEF_HOST_DISPLAYS: JSON.stringify([
    { x: 0, y: 0, width: 1440, height: 900 },
    { x: 1440, y: 0, width: 1920, height: 1080 },
  ]),
} as const;

/** Opens the wall with its key from the desk with an incident open, and waits until it shows something. */
export async function openWallOf(desk: Page): Promise<Page> {
  const opening = desk.context().waitForEvent('page');
  await desk.keyboard.press('F5');
  const wall = await opening;
  await wall.getByRole('heading', { level: 1 }).waitFor();
  return wall;
}

/** The desk's places, as the path names them. */
export const PLACES = [
  'Summary',
  'Impact',
  'Timeline',
  'Five Whys',
  'Contributing factors',
  'What went well',
  'Action items',
  'Lessons learned',
  'Meeting',
  'Publish',
] as const;

/** Opens a place of the desk by the path. */
export async function goToPlace(page: Page, place: (typeof PLACES)[number]): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(place) })
    .click();
}

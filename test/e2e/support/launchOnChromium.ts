import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchHost } from '#build/chromium-host/launch.ts';
import { openPageLine } from '#test/e2e/support/pageLine.ts';
import {
  type AppLaunch,
  type EndedLaunch,
  PAGE_PATIENCE_MS,
  type RuntimeLink,
} from '#test/e2e/support/runtimeLink.ts';

/** Launches the app on the Chromium host; Playwright joins its pages when one is asked for. */
export function launchOnChromium(launch: AppLaunch): RuntimeLink {
  const host = launchHost({ mainFile: mainFileOf(launch), ...launch });
  let joining: Promise<Browser> | null = null;
  let browser: Browser | null = null;

  const joinPages = async (): Promise<Browser> => {
    joining ??= host.cdpEndpoint().then(joinOver);
    browser = await joining;
    for (const context of browser.contexts()) {
      context.setDefaultTimeout(PAGE_PATIENCE_MS);
      // The wall; nothing is left to say to one that has closed by then.
      context.on('page', (page) => void leaveMotionToEngine(page).catch(() => {}));
    }
    return browser;
  };
  const windows = (): readonly Page[] => (browser ? pagesOf(browser) : []);
  const exited = host.exited.then(async ({ code }) => {
    await browser?.close();
    return code;
  });
  return {
    runtime: 'chromium',
    firstWindow: async () => {
      const [context] = (await joinPages()).contexts();
      if (!context) throw new Error('Chromium has no window');
      const [page = await context.waitForEvent('page')] = context.pages();
      await page.waitForURL(/^http/, { waitUntil: 'domcontentloaded' });
      await leaveMotionToEngine(page);
      return page;
    },
    windows,
    evaluate: host.evaluate,
    output: () => host.stdout() + host.stderr(),
    kill: host.kill,
    exited,
  };
}

/** Launches the app on the Chromium host and waits until it ends by itself. */
export async function runOnChromium(launch: AppLaunch): Promise<EndedLaunch> {
  const host = launchHost({ mainFile: mainFileOf(launch), ...launch });
  const { code } = await host.exited;
  return { code, stdout: host.stdout(), stderr: host.stderr() };
}

/** Playwright takes a line of ours in the place of an address, which its types do not say. */
async function joinOver(endpoint: string): Promise<Browser> {
  const line = await openPageLine(endpoint);
  return chromium.connectOverCDP(line as never);
}

/** Playwright asks for motion in every page that it joins, also where the engine was started without. */
function leaveMotionToEngine(page: Page): Promise<void> {
  return page.emulateMedia({ reducedMotion: null });
}

function mainFileOf({ appFolder }: AppLaunch): string {
  return join(appFolder, 'out/main/main.js');
}

function pagesOf(browser: Browser): readonly Page[] {
  return browser.contexts().flatMap((context) => context.pages());
}

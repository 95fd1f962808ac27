import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';
import { chromiumEnvironment } from '#build/chromium-host/chromium/chromiumFlags.ts';
import { launchChromium, type RunningChromium } from '#build/chromium-host/chromium/launchChromium.ts';
import { createTargets, type PageTarget, type Targets } from '#build/chromium-host/chromium/targets.ts';
import { createProcessFolder } from '#build/chromium-host/processFolder.ts';
import { hostSettings } from '#build/chromium-host/settings.ts';

interface Browser {
  readonly chromium: RunningChromium;
  readonly targets: Targets;
}

let launching: Promise<Browser> | null = null;
let opening: Promise<unknown> = Promise.resolve();

/** Starts Chromium with the first page; a main process that shows no page never starts it. */
function browser(sessionData: string): Promise<Browser> {
  launching ??= launch(sessionData);
  return launching;
}

async function launch(sessionData: string): Promise<Browser> {
  const settings = hostSettings();
  const chromium = await launchChromium({
    ...settings,
    // Nothing of the app's own is ever kept in a profile.
    profileFolder: createProcessFolder(sessionData, 'Chromium'),
    isRoot: process.getuid?.() === 0,
  });
  return { chromium, targets: await createTargets(chromium.connection) };
}

/** Starts Chromium ahead of the first page. Whoever opens that hears when it cannot be started. */
export function startBrowser(sessionData: string): void {
  browser(sessionData).catch(() => {});
}

/** The outer size of a new page's window in CSS pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Opens an empty page, in a window of its own. The page waits for `resume` before it runs anything. */
export function openPage(size: PageSize, sessionData: string): Promise<PageTarget> {
  const page = opening.then(async () => {
    const { chromium, targets } = await browser(sessionData);
    return chromium.look.isHeadless
      ? targets.create({ ...size, url: 'about:blank', newWindow: true })
      : openAppWindow(chromium, targets, size);
  });
  opening = page.catch(() => {}); // The caller hears of it; the next page gets its own chance.
  return page;
}

/**
 * A window without tabs and address bar comes only from Chromium's command line: a second start with the
 * same profile hands the wish to the running one.
 */
async function openAppWindow(
  chromium: RunningChromium,
  targets: Targets,
  size: PageSize,
): Promise<PageTarget> {
  const page = targets.next();
  const flags = [
    `--user-data-dir=${chromium.look.profileFolder}`,
    '--app=data:text/html,',
    `--window-size=${size.width},${size.height}`,
    ...(chromium.look.isRoot ? ['--no-sandbox'] : []),
  ];
  const env = chromiumEnvironment(chromium.look.profileFolder);
  process
    .getBuiltinModule('node:child_process')
    .spawn(chromium.executable, flags, { env, stdio: 'ignore' })
    .unref();
  return page;
}

/** The browser's own session, for what belongs to no page; starts Chromium when it is not running. */
export async function browserSession(sessionData: string): Promise<CdpSession> {
  return (await browser(sessionData)).chromium.connection.session();
}

/** Where a test joins the pages, once the first page is there. */
export async function debuggingEndpoint(): Promise<string | null> {
  return (await launching)?.chromium.endpoint() ?? null;
}

/** Ends Chromium, if it ever started. */
export async function closeBrowser(): Promise<void> {
  const running = await launching?.catch(() => null); // It never came up: nothing to end.
  await running?.chromium.close();
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import { PROJECT } from '#build/start/projectFolder.ts';
import { chooseRuntimeHere } from '#build/start/runtime.ts';
import { launchOnChromium, runOnChromium } from '#test/e2e/support/launchOnChromium.ts';
import { launchOnElectron, runOnElectron } from '#test/e2e/support/launchOnElectron.ts';
import { createRunningApp, type RunningApp } from '#test/e2e/support/runningApp.ts';
import type { AppLaunch } from '#test/e2e/support/runtimeLink.ts';

/** How a test wants the app; every part may be left out. */
export interface LaunchWish {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A copy of the built app, for a test that breaks it. */
  readonly appFolder?: string;
  /** Holds the user data and the library; the test's own folder when left out. */
  readonly dataDir?: string;
}

/** What a test may ask for. */
export interface AppFixtures {
  /** A folder of this test alone, removed afterwards: `user-data` and `library` are in it. */
  readonly dataDir: string;
  /** Launches the built app; it is closed when the test ends. */
  readonly launchApp: (wish?: LaunchWish) => Promise<RunningApp>;
}

/** Longer than the app takes to save and close on a slow machine. */
const CLOSING_MS = 8000;

/** Playwright's test with the app on whichever runtime is there; every journey uses it. */
export const test = base.extend<AppFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that it needs no fixture.
  dataDir: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'debrief-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  },
  launchApp: async ({ dataDir }, use, testInfo) => {
    const apps: RunningApp[] = [];
    await use(async (wish = {}) => {
      const app = await launch(wish, wish.dataDir ?? dataDir);
      apps.push(app);
      return app;
    });
    if (testInfo.status !== testInfo.expectedStatus) await keepEvidence(apps, testInfo);
    await Promise.all(apps.map(closeOrKill));
  },
});

async function launch(wish: LaunchWish, dataDir: string): Promise<RunningApp> {
  const { appFolder = PROJECT, args = [], env = {} } = wish;
  const folders = {
    DEBRIEF_USER_DATA: join(dataDir, 'user-data'),
    DEBRIEF_LIBRARY: join(dataDir, 'library'),
  };
  const wanted = (given: readonly string[]): AppLaunch => {
    return { appFolder, args: given, env: { ...folders, ...env } };
  };
  const runtime = chooseRuntimeHere(false);
  if (runtime.kind === 'chromium') {
    return createRunningApp(launchOnChromium(wanted(args)), (again) => runOnChromium(wanted(again)));
  }
  const link = await launchOnElectron(runtime.program, wanted(args));
  return createRunningApp(link, (again) => runOnElectron(runtime.program, wanted(again)));
}

async function keepEvidence(apps: readonly RunningApp[], testInfo: TestInfo): Promise<void> {
  for (const [index, app] of apps.entries()) {
    await testInfo.attach(`app-${index}-output`, { body: app.output(), contentType: 'text/plain' });
    for (const [number, page] of app.windows().entries()) {
      const path = testInfo.outputPath(`app-${index}-window-${number}.png`);
      // A page that hangs or has gone leaves no picture; the test has failed for its own reason.
      await page.screenshot({ path, timeout: 3000 }).catch(() => {});
    }
  }
}

async function closeOrKill(app: RunningApp): Promise<void> {
  const slow = setTimeout(app.kill, CLOSING_MS);
  await app.close();
  clearTimeout(slow);
}

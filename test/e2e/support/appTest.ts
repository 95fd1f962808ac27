import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import { PROJECT } from '#build/start/projectFolder.ts';
import { chooseRuntimeHere } from '#build/start/runtime.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { pretendDisplays } from '#test/e2e/support/displays.ts';
import { launchOnChromium, runOnChromium } from '#test/e2e/support/launchOnChromium.ts';
import { launchOnElectron, runOnElectron } from '#test/e2e/support/launchOnElectron.ts';
import { createRunningApp, type RunningApp } from '#test/e2e/support/runningApp.ts';
import type { AppLaunch } from '#test/e2e/support/runtimeLink.ts';
import { type AppKeeper, createAppKeeper } from '#test/e2e/support/sharedApp.ts';
import { isClockStopped } from '#test/e2e/support/stoppedClock.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

/** How a test wants the app; every part may be left out. */
export interface LaunchWish {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A copy of the built app, for a test that breaks it. */
  readonly appFolder?: string;
  /** False: pages idle and move as for a person, which costs a third more. On Electron they always do. */
  readonly isQuiet?: boolean;
  /** Holds the user data and the library; the test's own folder when left out. */
  readonly dataDir?: string;
}

/** How a test wants an app that others have had before: on these displays, with this file. */
export interface SharedWish {
  readonly env?: Readonly<Record<string, string>>;
  /** The file to open; a copy of the sample in the test's library when left out. */
  readonly path?: string;
}

/** What a test may ask for. */
export interface AppFixtures {
  /** A folder of this test alone, removed afterwards: `user-data` and `library` are in it. */
  readonly dataDir: string;
  /** Launches the built app; it is closed when the test ends. */
  readonly launchApp: (wish?: LaunchWish) => Promise<RunningApp>;
}

/** What a test may ask for when it needs no launch of its own. */
export interface SharedFixtures {
  /**
   * The app with a file open, as it is right after a launch, without launching it each time. For journeys that
   * neither end it nor change in its main process more than dialogs and settings; its library is always empty.
   */
  readonly sharedApp: (wish?: SharedWish) => Promise<RunningApp>;
}

interface WorkerFixtures {
  readonly appKeeper: AppKeeper;
}

/** Longer than the app takes to save and close on a slow machine. */
const CLOSING_MS = 60_000;

/** Playwright's test with the app on whichever runtime is there; every journey uses it. */
export const test = base.extend<AppFixtures & SharedFixtures, WorkerFixtures>({
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
  appKeeper: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that it needs no fixture.
    async ({}, use) => {
      // The folder of its last file is gone, so it would ask what to do about edits that cannot be saved.
      const appKeeper = createAppKeeper(kill);
      await use(appKeeper);
      await appKeeper.end();
    },
    { scope: 'worker' },
  ],
  sharedApp: async ({ dataDir, appKeeper }, use, testInfo) => {
    const apps: RunningApp[] = [];
    await use(async ({ env = {}, path = sampleFile(dataDir) } = {}) => {
      const app = await appKeeper.take(JSON.stringify(env), path, async () => {
        const folder = await mkdtemp(join(tmpdir(), 'debrief-e2e-shared-'));
        return { app: await launch({ env, args: [path] }, folder), dataDir: folder };
      });
      apps.push(app);
      return app;
    });
    if (testInfo.status !== testInfo.expectedStatus) await keepEvidence(apps, testInfo);
  },
});

/** The sample in the library of a test, as a file that is opened; returns its path. */
function sampleFile(dataDir: string): string {
  const path = join(dataDir, 'library', 'sample.incident');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, serializeIncident(sampleIncident()));
  return path;
}

async function launch(wish: LaunchWish, dataDir: string): Promise<RunningApp> {
  const { appFolder = PROJECT, args = [], env = {}, isQuiet = true } = wish;
  const folders = {
    DEBRIEF_USER_DATA: join(dataDir, 'user-data'),
    DEBRIEF_LIBRARY: join(dataDir, 'library'),
    DEBRIEF_HOST_QUIET: isQuiet ? '1' : '0',
  };
  const wanted = (given: readonly string[]): AppLaunch => {
    return { appFolder, args: given, env: { ...folders, ...env } };
  };
  const runtime = chooseRuntimeHere(false);
  if (runtime.kind === 'chromium') {
    return createRunningApp(launchOnChromium(wanted(args)), (again) => runOnChromium(wanted(again)));
  }
  const link = await launchOnElectron(runtime.program, wanted(args));
  await pretendDisplays(link, env);
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

async function kill(app: RunningApp): Promise<void> {
  app.kill();
  await app.exited;
}

/** An app whose clock stands never ends by itself: no timer is due in it. */
async function closeOrKill(app: RunningApp): Promise<void> {
  if (app.windows().some(isClockStopped)) return kill(app);
  const slow = setTimeout(app.kill, CLOSING_MS);
  await app.close();
  clearTimeout(slow);
}

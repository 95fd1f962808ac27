import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';
import { isClockStopped } from '#test/e2e/support/stoppedClock.ts';

/** An app that the journeys of one worker have in turn, and the folder of its user data. */
interface KeptApp {
  readonly app: RunningApp;
  readonly dataDir: string;
}

/** The app of one worker that goes from one journey to the next. */
export interface AppKeeper {
  /** The app as it is right after such a launch, with the file open. Apps of another name end before. */
  readonly take: (name: string, path: string, launch: () => Promise<KeptApp>) => Promise<RunningApp>;
  /** Ends it. */
  readonly end: () => Promise<void>;
}

/**
 * Keeps an app for the journeys that only look and edit, since a launch takes longer than many of them. Playwright
 * starts a new worker after a journey that failed, so that no other journey gets the app that it left.
 */
export function createAppKeeper(kill: (app: RunningApp) => Promise<void>): AppKeeper {
  let kept: (KeptApp & { readonly name: string }) | null = null;
  const end = async (): Promise<void> => {
    if (kept === null) return;
    const { app, dataDir } = kept;
    kept = null;
    await kill(app);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  return {
    end,
    take: async (name, path, launch) => {
      if (kept?.name === name && (await isReset(kept.app, path))) return kept.app;
      await end();
      const launched = await launch();
      kept = { name, ...launched };
      await keepDialogs(launched.app);
      return launched.app;
    },
  };
}

const DIALOGS = 'debriefTestDialogs';

/** Remembers how the app asks by itself, before a journey answers for it. */
async function keepDialogs(app: RunningApp): Promise<void> {
  await app.evaluate(({ dialog }, name) => {
    const { showOpenDialog, showSaveDialog, showMessageBox } = dialog;
    Object.assign(globalThis, { [name]: { showOpenDialog, showSaveDialog, showMessageBox } });
  }, DIALOGS);
}

/** False when the app cannot be used again: it has ended, hangs or crashed, or its clock stands. */
function isReset(app: RunningApp, path: string): Promise<boolean> {
  // Whatever the reason is: the journey that asks is not to blame for it, and gets a new app.
  return reset(app, path).catch(() => false);
}

/** Makes an app what it is right after its launch with that file: settings, dialogs, one window of its own size, and a new page. */
async function reset(app: RunningApp, path: string): Promise<boolean> {
  const hasEnded = await Promise.race([app.exited.then(() => true), Promise.resolve(false)]);
  if (hasEnded) return false;
  const page = await app.firstWindow();
  if (isClockStopped(page)) return false;
  await resetMain(app);
  await page.evaluate(resetSettings, DEFAULT_SETTINGS);
  await page.mouse.move(0, 0);
  await page.emulateMedia({ reducedMotion: null, forcedColors: null, colorScheme: null });
  await page.setViewportSize(await contentSize(app));
  await reloadWith(app, page, path);
  return true;
}

/** The size of the one window that is left, in CSS pixels. */
function contentSize(app: RunningApp): Promise<{ readonly width: number; readonly height: number }> {
  return app.evaluate(({ BrowserWindow }) => {
    const { width = 0, height = 0 } = BrowserWindow.getAllWindows()[0]?.getContentBounds() ?? {};
    return { width, height };
  }, undefined);
}

async function resetMain(app: RunningApp): Promise<void> {
  await app.evaluate(({ dialog, BrowserWindow }, name) => {
    Object.assign(dialog, Reflect.get(globalThis, name));
    Reflect.deleteProperty(globalThis, Symbol.for('debrief.host.typedName'));
    for (const window of BrowserWindow.getAllWindows()) {
      if (!window.webContents.getURL().endsWith('/desk.html')) window.destroy();
    }
  }, DIALOGS);
  await app.forgetOpenedExternally();
}

/** Runs in the page. */
async function resetSettings(settings: typeof DEFAULT_SETTINGS): Promise<void> {
  const bridge = Reflect.get(window, 'desktop') as { request: (...given: unknown[]) => Promise<unknown> };
  await bridge.request('settings:change', settings);
}

/** Loads the page again, which opens the file as a launch would: it is asked for while no page runs. */
async function reloadWith(app: RunningApp, page: Page, path: string): Promise<void> {
  await app.evaluate(({ app: running, BrowserWindow }, file) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.once('did-navigate', () => {
      running.emit('open-file', { preventDefault: () => {} }, file);
    });
  }, path);
  await page.reload({ waitUntil: 'domcontentloaded' });
}

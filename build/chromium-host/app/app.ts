import type { App } from 'electron';
import { appEmitter } from '#build/chromium-host/app/appEvents.ts';
import { appIdentity } from '#build/chromium-host/app/appIdentity.ts';
import { getPath, sessionDataFolder, setPath } from '#build/chromium-host/app/appPaths.ts';
import { commandLine } from '#build/chromium-host/app/commandLine.ts';
import { exit, isReady, onceReady, quit } from '#build/chromium-host/app/lifecycle.ts';
import { relaunch } from '#build/chromium-host/app/relaunch.ts';
import {
  hasSingleInstanceLock,
  releaseSingleInstanceLock,
  requestSingleInstanceLock,
} from '#build/chromium-host/app/singleInstance.ts';
import { startBrowser } from '#build/chromium-host/chromium/browser.ts';
import { desktop } from '#build/chromium-host/platform.ts';
import { strict } from '#build/chromium-host/strict.ts';
import { getAllWindows } from '#build/chromium-host/window/windowRegistry.ts';

let name: string | null = null;

/** Electron's app. */
export const app = strict<App>(
  'app',
  {
    whenReady: () => new Promise((resolve) => onceReady(resolve)),
    isReady,
    quit,
    exit,
    isPackaged: false,
    getPath,
    setPath,
    getAppPath: () => appIdentity().folder,
    getVersion: () => appIdentity().version,
    getName: () => name ?? appIdentity().name,
    setName: (wanted) => {
      name = wanted;
    },
    get name() {
      return name ?? appIdentity().name;
    },
    getLocale: () => new Intl.DateTimeFormat().resolvedOptions().locale,
    requestSingleInstanceLock: (additionalData) => {
      const isFirst = requestSingleInstanceLock(additionalData);
      // Electron's engine runs from the start. Here it starts for whoever is about to open windows, while the rest of it loads.
      if (isFirst) startBrowser(sessionDataFolder());
      return isFirst;
    },
    releaseSingleInstanceLock,
    hasSingleInstanceLock,
    addRecentDocument: () => {},
    clearRecentDocuments: () => {},
    setAboutPanelOptions: () => {},
    showAboutPanel: () => {},
    setAppUserModelId: () => {},
    // The first window that is visible, which is not always the one that was used last. On macOS the app only becomes
    // the active one.
    focus: () => {
      if (desktop() !== 'darwin')
        getAllWindows()
          .find((window) => window.isVisible())
          ?.focus();
    },
    commandLine,
    relaunch,
    // Every page is sandboxed here anyway: a window that is not does not open.
    enableSandbox: () => {},
    disableHardwareAcceleration: () => {},
  },
  appEmitter,
);

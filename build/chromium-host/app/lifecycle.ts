import { appEmitter, emitApp } from '#build/chromium-host/app/appEvents.ts';
import { startAgainIfWished } from '#build/chromium-host/app/relaunch.ts';
import { closeBrowser } from '#build/chromium-host/chromium/browser.ts';
import { preventableEvent } from '#build/chromium-host/preventableEvent.ts';
import { defaultSession } from '#build/chromium-host/system/session.ts';
import { getAllWindows } from '#build/chromium-host/window/windowRegistry.ts';

/** Electron lives until the app quits it, even with nothing to do. */
const FOREVER_MS = 2 ** 30;

let isAppReady = false;
let isQuitting = false;
let isExiting = false;
const whenReadyListeners: (() => void)[] = [];

/** True from the `ready` event on. */
export function isReady(): boolean {
  return isAppReady;
}

/** Runs at once when the app is ready already. */
export function onceReady(listener: () => void): void {
  if (isAppReady) listener();
  else whenReadyListeners.push(listener);
}

/**
 * Called once the main file has been loaded, as in Electron: a main file that awaits `app.whenReady()`
 * at its top level never gets there on either runtime.
 */
export function becomeReady(): void {
  isAppReady = true;
  setInterval(() => {}, FOREVER_MS);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, quit);
  emitApp('will-finish-launching');
  emitApp('session-created', defaultSession);
  for (const listener of whenReadyListeners) listener();
  emitApp('ready', preventableEvent({}), {});
}

/** Asks every window to close, and ends when all have. A window that prevents it cancels the quit. */
export function quit(): void {
  if (isQuitting || isExiting) return;
  const event = preventableEvent({});
  emitApp('before-quit', event);
  if (event.defaultPrevented) return;
  isQuitting = true;
  if (getAllWindows().length === 0) endUnlessPrevented();
  for (const window of getAllWindows()) {
    window.close();
    if (!window.isDestroyed()) isQuitting = false;
  }
}

/** Called when the last window has closed. */
export function noteWindowClosed(): void {
  if (isExiting) return;
  if (isQuitting) endUnlessPrevented();
  else if (appEmitter.methods.listenerCount('window-all-closed') === 0) quit();
  else emitApp('window-all-closed');
}

/** Ends at once, without asking anybody. */
export function exit(code = 0): void {
  if (isExiting) return;
  isExiting = true;
  for (const window of getAllWindows()) window.destroy();
  emitApp('quit', preventableEvent({}), code);
  void closeBrowser().finally(() => {
    startAgainIfWished();
    process.exit(code);
  });
}

function endUnlessPrevented(): void {
  const event = preventableEvent({});
  emitApp('will-quit', event);
  isQuitting = false;
  if (!event.defaultPrevented) exit();
}

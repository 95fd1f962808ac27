import type { BrowserWindow } from 'electron';

/** The host's own name for the stack in the app's process, for tests: Electron has no API that shows it. */
const SHOWN_AS = Symbol.for('debrief.host.windowStack');

/** Top first; hidden windows keep their place. */
let stack: readonly BrowserWindow[] = [];

/** Puts a window over all others. */
export function raiseWindow(window: BrowserWindow): void {
  stack = [window, ...stack.filter((other) => other !== window)];
}

/** Called when a window has closed. */
export function dropWindow(window: BrowserWindow): void {
  stack = stack.filter((other) => other !== window);
}

/** The visible windows, top first. */
export function visibleStack(): readonly BrowserWindow[] {
  return stack.filter((window) => window.isVisible());
}

Object.assign(globalThis, {
  [SHOWN_AS]: () => visibleStack().map((window) => window.webContents.getURL()),
});

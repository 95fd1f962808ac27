import type { BrowserWindow } from 'electron';

/** The host's own name for the stack in the app's process, for tests: Electron has no API that shows it. */
const SHOWN_AS = Symbol.for('debrief.host.windowStack');

/** Top first; hidden windows keep their place. */
let stack: readonly BrowserWindow[] = [];
const listeners = new Set<() => void>();
let isTelling = false;

/** Hears, once for many changes at a time, that another window may be seen or hidden now. */
export function onStackChange(listener: () => void): void {
  listeners.add(listener);
}

/** Called when a window was raised, shown, hidden, moved or sized. */
export function noteStackChange(): void {
  if (isTelling) return;
  isTelling = true;
  queueMicrotask(() => {
    isTelling = false;
    for (const listener of listeners) listener();
  });
}

/** Puts a window over all others. */
export function raiseWindow(window: BrowserWindow): void {
  stack = [window, ...stack.filter((other) => other !== window)];
  noteStackChange();
}

/** Called when a window has closed. */
export function dropWindow(window: BrowserWindow): void {
  stack = stack.filter((other) => other !== window);
  noteStackChange();
}

/** The visible windows, top first. */
export function visibleStack(): readonly BrowserWindow[] {
  return stack.filter((window) => window.isVisible());
}

Object.assign(globalThis, {
  [SHOWN_AS]: () => visibleStack().map((window) => window.webContents.getURL()),
});

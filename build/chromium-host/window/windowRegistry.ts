import type { BrowserWindow } from 'electron';

const windows: BrowserWindow[] = [];
let focused: BrowserWindow | null = null;

/** Every window that has not closed, oldest first. */
export function getAllWindows(): BrowserWindow[] {
  return [...windows];
}

/** The window that takes the keys, or null. */
export function getFocusedWindow(): BrowserWindow | null {
  return focused;
}

/** Says which window takes the keys from now on; returns the one that did. */
export function setFocusedWindow(window: BrowserWindow | null): BrowserWindow | null {
  const before = focused;
  focused = window;
  return before;
}

/** Called when a window is made. */
export function addWindow(window: BrowserWindow): void {
  windows.push(window);
}

/** Called when a window has closed; true when it was the last. */
export function removeWindow(window: BrowserWindow): boolean {
  windows.splice(windows.indexOf(window), 1);
  if (focused === window) focused = null;
  return windows.length === 0;
}

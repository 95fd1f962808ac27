import type { BrowserWindow } from 'electron';
import { emitApp } from '#build/chromium-host/app/appEvents.ts';
import { preventableEvent } from '#build/chromium-host/preventableEvent.ts';
import { getFocusedWindow, setFocusedWindow } from '#build/chromium-host/window/windowRegistry.ts';

/** Gives the keys to a window; the one that had them hears `blur` first. */
export function focusWindow(window: BrowserWindow): void {
  if (getFocusedWindow() === window) return;
  blurWindow(getFocusedWindow());
  setFocusedWindow(window);
  window.emit('focus');
  emitApp('browser-window-focus', preventableEvent({}), window);
}

/** Takes the keys from a window that has them. */
export function blurWindow(window: BrowserWindow | null): void {
  if (window === null || getFocusedWindow() !== window) return;
  setFocusedWindow(null);
  window.emit('blur');
  emitApp('browser-window-blur', preventableEvent({}), window);
}

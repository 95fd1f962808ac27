import type { BrowserWindow } from 'electron';
import { emitApp } from '#build/chromium-host/app/appEvents.ts';
import { canPlaceWindows } from '#build/chromium-host/platform.ts';
import { preventableEvent } from '#build/chromium-host/preventableEvent.ts';
import { getFocusedWindow, setFocusedWindow } from '#build/chromium-host/window/windowRegistry.ts';
import { raiseWindow, visibleStack } from '#build/chromium-host/window/windowStack.ts';

/**
 * Gives the keys to a window and brings it to the front; the one that had them hears `blur` first. Under Wayland a window
 * that asks for it gets neither, but for one that is just shown.
 */
export function focusWindow(window: BrowserWindow, isJustShown = false): void {
  if (!canPlaceWindows() && !isJustShown) return;
  raiseWindow(window);
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

/** After the window with the keys has closed, every system gives them to the one that is on top now. */
export function focusNext(): void {
  const [next] = visibleStack();
  if (next !== undefined && getFocusedWindow() === null) focusWindow(next, true);
}

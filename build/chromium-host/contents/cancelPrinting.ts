import type { WebContents } from 'electron';

type Callback = Parameters<WebContents['print']>[1];

/**
 * Electron's `print` where the person closes the system's dialog: the host has none. A test replaces the method
 * with its answer; without one it says so in one line on stderr.
 */
export function cancelPrinting(callback: Callback): void {
  console.error('The Chromium host cancels webContents.print');
  setImmediate(() => callback?.(false, 'Print job canceled'));
}

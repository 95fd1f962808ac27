import { app } from 'electron';

let isAsked = false;

/**
 * Quits when the last window has closed: always, except on macOS, where only a quit that was asked for
 * goes on. That one was stopped by the window, which had to write its last edits first.
 */
export function quitOnceClosed(): void {
  app.on('before-quit', () => {
    isAsked = true;
  });
  app.on('window-all-closed', () => {
    if (isAsked || process.platform !== 'darwin') app.quit();
  });
}

/** True from the wish to quit until all windows have closed, or one is kept. */
export function isQuitting(): boolean {
  return isAsked;
}

/** The person chose to keep the window. */
export function cancelQuit(): void {
  isAsked = false;
}

import { app } from 'electron';

let isQuitting = false;

/**
 * Quits when the last window has closed: always, except on macOS, where only a quit that was asked for
 * goes on. That one was stopped by the window, which had to write its last edits first.
 */
export function quitOnceClosed(): void {
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    if (isQuitting || process.platform !== 'darwin') app.quit();
  });
}

/** The person chose to keep the window. */
export function cancelQuit(): void {
  isQuitting = false;
}

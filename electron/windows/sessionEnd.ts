import { app, BrowserWindow, powerMonitor, type WebContents } from 'electron';
import { push } from '#electron/ipc/handle.ts';
import { deskWindow } from '#electron/windows/deskWindow.ts';
import { hasPageStarted } from '#electron/windows/pageStarts.ts';

const edited = new WeakSet<WebContents>();

/** Called when a window says whether it holds edits that are not in their file. macOS marks its close button. */
export function noteEdited(sender: WebContents, isEdited: boolean): void {
  if (isEdited) edited.add(sender);
  else edited.delete(sender);
  BrowserWindow.fromWebContents(sender)?.setDocumentEdited(isEdited);
}

/**
 * Saves the last edits before the computer shuts down or the person is logged off. Windows then ends the process with no
 * further event, so it is asked to wait while something is unsaved; quitting saves it, and the shutdown goes on. macOS
 * quits the app as a person does. Called once the app is ready.
 */
export function saveBeforeSessionEnds(): void {
  app.on('browser-window-created', (_event, window) => {
    window.on('query-session-end', (event) => endSession(() => event.preventDefault()));
  });
  // Linux; its declaration does not name the event that its documentation describes.
  powerMonitor.on('shutdown', (...args: readonly unknown[]) => {
    endSession(() => (args[0] as { readonly preventDefault?: () => void } | undefined)?.preventDefault?.());
  });
}

function endSession(wait: () => void): void {
  const desk = deskWindow();
  if (desk === null || !hasPageStarted(desk.webContents)) return;
  // What was half typed in the last second.
  push(desk.webContents, 'window:flush', undefined);
  if (!edited.has(desk.webContents)) return;
  wait();
  app.quit();
}

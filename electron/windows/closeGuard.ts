import { type BrowserWindow, dialog, type WebContents } from 'electron';
import { push } from '#electron/ipc/handle.ts';
import { hasPageStarted } from '#electron/windows/pageStarts.ts';
import { cancelQuit } from '#electron/windows/quitting.ts';

/** A window that does not answer in this time is taken to hang. */
const ANSWER_WITHIN_MS = 4000;

const waiting = new Map<number, (isSaved: boolean) => void>();

/** Called when a window has written, or could not write, its last edits. */
export function answerFlush(sender: WebContents, isSaved: boolean): void {
  waiting.get(sender.id)?.(isSaved);
}

/** Lets a window close only after its last edits are on disk, or the person gave them up. */
export function guardClosing(window: BrowserWindow): void {
  let isAsking = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void mayClose(window).then((isAllowed) => {
      isAsking = false;
      if (!isAllowed) cancelQuit();
      else if (!window.isDestroyed()) window.destroy();
    });
  });
}

async function mayClose(window: BrowserWindow): Promise<boolean> {
  if (await flush(window.webContents)) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The last edits are not in the file yet',
    detail: 'They are kept apart and offered again when Debrief starts next.',
    buttons: ['Keep the window open', 'Close anyway'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

function flush(contents: WebContents): Promise<boolean> {
  // A page that has not started, crashed or failed holds no edits that it could still write.
  if (!hasPageStarted(contents)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (isSaved: boolean) => {
      clearTimeout(timer);
      waiting.delete(contents.id);
      resolve(isSaved);
    };
    const timer = setTimeout(finish, ANSWER_WITHIN_MS, false);
    waiting.set(contents.id, finish);
    push(contents, 'window:flush', undefined);
  });
}

import { type BrowserWindow, dialog, type WebContents } from 'electron';
import { push } from '#electron/ipc/handle.ts';
import { closeQuestion, isAllWritten } from '#electron/windows/closeQuestion.ts';
import { hasPageStarted } from '#electron/windows/pageStarts.ts';
import { cancelQuit } from '#electron/windows/quitting.ts';
import type { Flushed } from '#shared/ipc/payloads.ts';

/** A window that does not answer in this time is taken to hang. */
const ANSWER_WITHIN_MS = 4000;
/**
 * Debrief asks about writing that takes longer than this while the words are nowhere else; a disk rarely recovers
 * then.
 */
const WRITE_WITHIN_MS = 30_000;

/** What a window has said of its last edits so far; null: nothing. */
interface Flush {
  readonly latest: () => Flushed | null;
  /** Waits until all is saved, or could not be, or the time to ask has come. */
  readonly settled: () => Promise<void>;
}

const waiting = new Map<number, (flushed: Flushed) => void>();

/** Called when a window says how far it is with writing its last edits. */
export function answerFlush(sender: WebContents, flushed: Flushed): void {
  waiting.get(sender.id)?.(flushed);
}

/** Lets a window close only after its last edits are on disk, or the person gave them up knowing what becomes of them. */
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
  // A page that has not started, crashed or failed holds no edits that it could still write.
  if (!hasPageStarted(window.webContents)) return true;
  const { id } = window.webContents;
  const flush = startFlush(window.webContents);
  try {
    for (;;) {
      await flush.settled();
      const flushed = flush.latest();
      if (isAllWritten(flushed)) return true;
      const isToClose = await isClosedAnyway(window, flushed);
      // The disk may have come back while the question stood there.
      if (isToClose || isAllWritten(flush.latest())) return true;
      // "Wait" goes on waiting; what has failed is the window's again.
      if (!flushed?.isWriting) return false;
    }
  } finally {
    waiting.delete(id);
  }
}

async function isClosedAnyway(window: BrowserWindow, flushed: Flushed | null): Promise<boolean> {
  const { message, detail, stay, leave } = closeQuestion(flushed);
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: [stay, leave],
    defaultId: 0,
    cancelId: 0,
    // Windows would make links of them.
    noLink: true,
  });
  return response === 1;
}

function startFlush(contents: WebContents): Flush {
  let latest: Flushed | null = null;
  let heard = () => {};
  waiting.set(contents.id, (flushed) => {
    latest = flushed;
    heard();
  });
  push(contents, 'window:flush', undefined);
  return {
    latest: () => latest,
    settled: () =>
      new Promise((resolve) => {
        const startedAt = performance.now();
        const look = () => {
          clearTimeout(timer);
          const left = patienceMs(latest) - (performance.now() - startedAt);
          if (left <= 0) resolve();
          else timer = setTimeout(look, left);
        };
        let timer: NodeJS.Timeout | undefined;
        heard = look;
        look();
      }),
  };
}

/** How long to wait in all before the person is asked. */
function patienceMs(flushed: Flushed | null): number {
  if (flushed === null) return ANSWER_WITHIN_MS;
  if (!flushed.isWriting) return 0;
  return flushed.edits !== 'window' && flushed.areDraftsKept ? ANSWER_WITHIN_MS : WRITE_WITHIN_MS;
}

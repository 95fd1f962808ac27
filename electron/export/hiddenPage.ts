import { BrowserWindow } from 'electron';

/** A page to be opened where nobody sees it. */
export interface HiddenPage {
  readonly html: string;
  /** Puts the page where a window can load it, until it is released. */
  readonly serve: (html: string) => { readonly url: string; readonly release: () => void };
  readonly signal: AbortSignal;
}

/**
 * Opens a page in a window that nobody sees and gives it to `work` once it is laid out with its fonts. The window
 * and the served page are gone when this settles. Rejects when the page cannot be loaded, when the work fails, and
 * as soon as the signal says so.
 */
export async function withHiddenPage<T>(
  { html, serve, signal }: HiddenPage,
  work: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const page = serve(html);
  const window = hiddenWindow();
  // Destroying the window rejects whatever it is doing, so that a cancelled export stops at once.
  const stop = () => destroy(window);
  signal.addEventListener('abort', stop, { once: true });
  try {
    await untilAborted(window.loadURL(page.url), signal);
    await untilAborted(window.webContents.executeJavaScript('document.fonts.ready.then(() => true)'), signal);
    return await untilAborted(work(window), signal);
  } finally {
    signal.removeEventListener('abort', stop);
    destroy(window);
    page.release();
  }
}

function hiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
}

function destroy(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.destroy();
}

/** The work's outcome, or a rejection as soon as the export is cancelled: not every step ends with its window. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new Error('The export was cancelled'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

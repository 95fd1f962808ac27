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
  // Work in a page whose process has ended, as for want of memory, would never settle.
  const gone = new AbortController();
  window.webContents.on('render-process-gone', (_event, { reason }) =>
    gone.abort(new Error(`The page’s process ended: ${reason}`)),
  );
  const ends = [
    { signal, error: () => new Error('The export was cancelled') },
    { signal: gone.signal, error: () => gone.signal.reason },
  ];
  try {
    await untilEnded(window.loadURL(page.url), ends);
    await untilEnded(window.webContents.executeJavaScript('document.fonts.ready.then(() => true)'), ends);
    return await untilEnded(work(window), ends);
  } finally {
    signal.removeEventListener('abort', stop);
    destroy(window);
    page.release();
  }
}

function hiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
}

function destroy(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.destroy();
}

/** What ends work early, and the error that it ends with. */
interface EarlyEnd {
  readonly signal: AbortSignal;
  readonly error: () => unknown;
}

/** The work's outcome, or a rejection as soon as one of the ends comes: not every step ends with its window. */
function untilEnded<T>(work: Promise<T>, ends: readonly EarlyEnd[]): Promise<T> {
  const settled = new AbortController();
  return new Promise<T>((resolve, reject) => {
    for (const { signal, error } of ends) {
      const end = () => reject(error());
      if (signal.aborted) end();
      signal.addEventListener('abort', end, { once: true, signal: settled.signal });
    }
    work.then(resolve, reject);
  }).finally(() => settled.abort());
}

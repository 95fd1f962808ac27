import { BrowserWindow } from 'electron';
import { type PrintedPage, printOptions } from '#electron/export/printOptions.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { ExportProgress } from '#shared/ipc/payloads.ts';
import { err, ok, type Result } from '#shared/result.ts';

export interface PdfRequest extends PrintedPage {
  readonly html: string;
  /** Puts the page where a window can load it, until it is released. */
  readonly serve: (html: string) => { readonly url: string; readonly release: () => void };
  readonly onProgress: (progress: ExportProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Prints a page to PDF in a window that nobody sees. The window and the served page are gone when
 * this settles, whether it worked, failed (`export-failed`) or was cancelled (`export-cancelled`).
 */
export async function renderPdf(request: PdfRequest): Promise<Result<Uint8Array, AppError>> {
  const { signal } = request;
  if (signal.aborted) return err(appError('export-cancelled'));
  const page = request.serve(request.html);
  const window = hiddenWindow();
  // Destroying the window rejects whatever it is doing, so that a cancelled export stops at once.
  const stop = () => destroy(window);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return ok(await printed(window, page.url, request));
  } catch (cause) {
    return err(signal.aborted ? appError('export-cancelled') : exportFailed(cause));
  } finally {
    signal.removeEventListener('abort', stop);
    destroy(window);
    page.release();
  }
}

async function printed(window: BrowserWindow, url: string, request: PdfRequest): Promise<Uint8Array> {
  const { onProgress, signal } = request;
  onProgress({ stage: 'Laying out pages', fraction: 0.3 });
  await untilAborted(window.loadURL(url), signal);
  await untilAborted(window.webContents.executeJavaScript('document.fonts.ready.then(() => true)'), signal);
  onProgress({ stage: 'Writing the PDF', fraction: 0.6 });
  const pdf = await untilAborted(window.webContents.printToPDF(printOptions(request)), signal);
  onProgress({ stage: 'Done', fraction: 1 });
  return pdf;
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

function exportFailed(cause: unknown): AppError {
  return appError('export-failed', { reason: cause instanceof Error ? cause.message : String(cause) });
}

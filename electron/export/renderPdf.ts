import { type HiddenPage, withHiddenPage } from '#electron/export/hiddenPage.ts';
import { printOptions } from '#electron/export/printOptions.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { ExportProgress } from '#shared/ipc/payloads.ts';
import type { PageSize } from '#shared/settings/settings.ts';

export interface PdfRequest extends HiddenPage {
  readonly pageSize: PageSize;
  readonly onProgress: (progress: ExportProgress) => void;
}

/**
 * Prints a page to PDF in a window that nobody sees. The window and the served page are gone when
 * this settles, whether it worked, failed (`export-failed`) or was cancelled (`export-cancelled`).
 */
export async function renderPdf(request: PdfRequest): Promise<Result<Uint8Array, AppError>> {
  const { onProgress, signal } = request;
  if (signal.aborted) return err(appError('export-cancelled'));
  onProgress({ stage: 'Laying out pages', fraction: 0.3 });
  try {
    const pdf = await withHiddenPage(request, async ({ webContents }) => {
      onProgress({ stage: 'Writing the PDF', fraction: 0.6 });
      return webContents.printToPDF(printOptions(request));
    });
    return ok(pdf);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return err(signal.aborted ? appError('export-cancelled') : appError('export-failed', { reason }));
  }
}

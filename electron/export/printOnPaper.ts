import { withHiddenPage } from '#electron/export/hiddenPage.ts';
import { inlinePictures } from '#electron/export/pictureFiles.ts';
import { PRINT_FONTS } from '#electron/export/printFonts.ts';
import type { PdfJob } from '#electron/export/renderDocument.ts';
import { publicPageRefusal } from '#electron/export/verifyPublicExport.ts';
import { holdPage } from '#electron/protocol/appProtocol.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import type { PrivateWord } from '#shared/language/languageTerms.ts';

/** What Electron says when the person closed the system's dialog. */
const CANCELLED = /cancell?ed/i;

/**
 * Prints the document by the system's dialog; true when it was sent to a printer, false when the person thought
 * better of it. Errors: `print-failed`, and for the public `export-leaks` and `export-unverified` before any dialog.
 */
export async function printOnPaper(
  { incident, audience, pictures, ...choices }: PdfJob,
  ownWords: readonly PrivateWord[],
): Promise<Result<boolean, AppError>> {
  const html = toHtml(incident, {
    audience,
    ...choices,
    fonts: PRINT_FONTS,
    pictures: inlinePictures(pictures),
  });
  const refusal = audience === 'public' ? await publicPageRefusal({ incident, ownWords }, html) : null;
  if (refusal !== null) return err(refusal);
  const { signal } = new AbortController(); // The system's dialog has its own way out.
  try {
    return await withHiddenPage({ html, serve: holdPage, signal }, ({ webContents }) => {
      return new Promise((resolve) => {
        webContents.print({ printBackground: true, pageSize: choices.pageSize }, (isPrinted, reason) => {
          const isCancelled = !isPrinted && (reason === '' || CANCELLED.test(reason));
          resolve(isPrinted || isCancelled ? ok(isPrinted) : err(appError('print-failed', { reason })));
        });
      });
    });
  } catch (cause) {
    return err(appError('print-failed', { reason: cause instanceof Error ? cause.message : String(cause) }));
  }
}

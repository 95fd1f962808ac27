import { inlinePictures } from '#electron/export/pictureFiles.ts';
import { PRINT_FONTS } from '#electron/export/printFonts.ts';
import type { PdfJob } from '#electron/export/renderDocument.ts';
import { renderPdf } from '#electron/export/renderPdf.ts';
import { holdPage } from '#electron/protocol/appProtocol.ts';
import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import type { ExportProgress } from '#shared/ipc/payloads.ts';

interface PrintOptions {
  readonly onProgress: (progress: ExportProgress) => void;
  readonly signal: AbortSignal;
}

/** The document as PDF. Needs the app to be ready and its protocol to be served. */
export function printDocument(
  { incident, pictures, ...choices }: PdfJob,
  options: PrintOptions,
): Promise<Result<Uint8Array, AppError>> {
  const html = toHtml(incident, { ...choices, fonts: PRINT_FONTS, pictures: inlinePictures(pictures) });
  return renderPdf({ html, serve: holdPage, pageSize: choices.pageSize, ...options });
}

import { inlinePictures, type PictureFiles } from '#electron/export/pictureFiles.ts';
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

/** Pictures and nothing else as PDF, to be compared with those in a document. Needs the same. */
export function printPictures(
  files: PictureFiles,
  options: PrintOptions,
): Promise<Result<Uint8Array, AppError>> {
  const address = inlinePictures(files);
  const images = [...files.keys()].map((file) => `<p><img alt="" width="300" src="${address(file)}"></p>`);
  const html = `<!doctype html><html lang="en"><title>Pictures</title>${images.join('')}</html>`;
  return renderPdf({ html, serve: holdPage, pageSize: 'A4', ...options });
}

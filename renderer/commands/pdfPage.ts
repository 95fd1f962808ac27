import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { refused } from '#shared/privacy/pictures/pictureBytes.ts';

export const PDF_TYPE = 'application/pdf';

/** The longer side of a page gets so many pixels, enough for a wall and for paper. */
const LONGEST_DRAWN = 2400;

/** A PDF as one sees that there is one. */
export interface PdfPage {
  readonly png: Blob;
  /** Of the whole file. */
  readonly pages: number;
}

/**
 * The first page of a PDF as the pixels that it makes. The library comes with the first PDF, so that nobody else waits
 * for it; it runs no script of the file and loads nothing. It says only by throwing that it cannot read one.
 */
export async function firstPdfPage(file: Blob): Promise<Result<PdfPage, AppError>> {
  const { getDocument } = await import('unpdf/pdfjs');
  const loading = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    isEvalSupported: false,
    useSystemFonts: true,
    verbosity: 0,
  });
  try {
    const pdf = await loading.promise;
    const page = await pdf.getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: LONGEST_DRAWN / Math.max(width, height) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(viewport.width));
    canvas.height = Math.max(1, Math.round(viewport.height));
    await page.render({ canvas, viewport }).promise;
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve);
    });
    return png === null ? refused(UNDRAWN) : ok({ png, pages: pdf.numPages });
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    return refused(isLocked ? 'it is a PDF with a password; save it without one' : UNDRAWN);
  } finally {
    await loading.destroy();
  }
}

const UNDRAWN = 'it is a PDF that is damaged, or that cannot be drawn';

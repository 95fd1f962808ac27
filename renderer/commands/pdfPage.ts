import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { refused } from '#shared/privacy/pictures/pictureBytes.ts';

export const PDF_TYPE = 'application/pdf';

/** The longer side of a page gets so many pixels, enough for a wall and for paper. */
const LONGEST_DRAWN = 2400;

/** A PDF as one sees that there is one. */
interface PdfPage {
  readonly png: Blob;
  /** Of the whole file. */
  readonly pages: number;
}

/** A PDF whose pages can be drawn, until it is closed. */
export interface OpenPdf {
  readonly pages: number;
  /** Draws a page, from 1, and gives the canvas its size. Throws for a page that cannot be drawn. */
  readonly draw: (number: number, canvas: HTMLCanvasElement) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF to be drawn. The library comes with the first PDF, so that nobody else waits for it; it runs no script of
 * the file and loads nothing. It says only by throwing that it cannot read one.
 */
export async function openPdf(data: Uint8Array): Promise<Result<OpenPdf, AppError>> {
  const { getDocument } = await import('unpdf/pdfjs');
  const loading = getDocument({ data, isEvalSupported: false, useSystemFonts: true, verbosity: 0 });
  const close = () => loading.destroy();
  try {
    const pdf = await loading.promise;
    const draw = async (number: number, canvas: HTMLCanvasElement): Promise<void> => {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: LONGEST_DRAWN / Math.max(width, height) });
      canvas.width = Math.max(1, Math.round(viewport.width));
      canvas.height = Math.max(1, Math.round(viewport.height));
      await page.render({ canvas, viewport }).promise;
    };
    return ok({ pages: pdf.numPages, draw, close });
  } catch (cause) {
    await close();
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    return refused(isLocked ? 'it is a PDF with a password; save it without one' : UNDRAWN);
  }
}

/** The first page of a PDF as the pixels that it makes. */
export async function firstPdfPage(file: Blob): Promise<Result<PdfPage, AppError>> {
  const opened = await openPdf(new Uint8Array(await file.arrayBuffer()));
  if (!opened.ok) return opened;
  const { pages, draw, close } = opened.value;
  try {
    const canvas = document.createElement('canvas');
    await draw(1, canvas);
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve);
    });
    return png === null ? refused(UNDRAWN) : ok({ png, pages });
  } catch {
    return refused(UNDRAWN); // The library says only by throwing that it cannot draw a page.
  } finally {
    await close();
  }
}

const UNDRAWN = 'it is a PDF that is damaged, or that cannot be drawn';

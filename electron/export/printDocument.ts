import { PRINT_FONTS } from '#electron/export/printFonts.ts';
import type { PdfJob } from '#electron/export/renderDocument.ts';
import { renderPdf } from '#electron/export/renderPdf.ts';
import { holdPage } from '#electron/protocol/appProtocol.ts';
import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { documentStart } from '#shared/export/parts/documentStart.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { reportTitle } from '#shared/export/report/titleBlock.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import type { ExportProgress } from '#shared/ipc/payloads.ts';
import { longDate } from '#shared/time/formatTime.ts';

interface PrintOptions {
  readonly onProgress: (progress: ExportProgress) => void;
  readonly signal: AbortSignal;
}

/** The document as PDF. Needs the app to be ready and its protocol to be served. */
export function printDocument(job: PdfJob, options: PrintOptions): Promise<Result<Uint8Array, AppError>> {
  const { audience, pageSize } = job;
  const start = documentStart(job.incident);
  const visible = withoutPrivateParts(job.incident, audience);
  return renderPdf({
    html: toHtml(job.incident, { audience, pageSize, fonts: PRINT_FONTS }),
    serve: holdPage,
    pageSize,
    title: reportTitle(visible),
    dateText: start === null ? '' : longDate(start, visible.timeZone),
    ...options,
  });
}

import type { Writable } from 'node:stream';
import type { Incident } from '#shared/domain/incident.ts';
import type { Audience } from '#shared/domain/publication.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { FontFile } from '#shared/export/page/fontFaces.ts';
import type { Result } from '#shared/result.ts';
import type { PageSize } from '#shared/settings/settings.ts';

/** What a PDF is made of. */
export interface PdfJob {
  readonly incident: Incident;
  readonly audience: Audience;
  readonly pageSize: PageSize;
}

/** What a command line gets from its process. */
export interface CommandContext {
  readonly version: string;
  /** Takes results only, so that it can be piped. */
  readonly stdout: Writable;
  /** Takes errors only, one line each. */
  readonly stderr: Writable;
  /** The document's font as `data:` addresses, for a page that must carry it along. */
  readonly loadFonts: () => Promise<readonly FontFile[]>;
  /** The only thing that needs a window; called for PDF alone. */
  readonly renderPdf: (job: PdfJob) => Promise<Result<Uint8Array, AppError>>;
}

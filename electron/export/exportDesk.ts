import type { OwnOutputs } from '#electron/export/ownOutputs.ts';
import type { PathGrants } from '#electron/ipc/pathGrants.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { DocumentHandle } from '#shared/ipc/payloads.ts';

/** What exports from the desk window need of their process. */
export interface ExportDesk {
  /** The file of an open document, by its handle; null for one that is not open. */
  readonly pathOf: (handle: DocumentHandle) => string | null;
  readonly ownOutputs: OwnOutputs;
  /** What was written for the window since the app started. */
  readonly written: PathGrants;
}

/**
 * The file of the document that a request names; `document-not-open` where it is none. Asked before any dialog: while
 * a person chooses a place, the desk may go on to another incident, whose folder and words are not this one's.
 */
export function sourceOf({ pathOf }: ExportDesk, handle: DocumentHandle): Result<string, AppError> {
  const path = pathOf(handle);
  return path === null ? err(appError('document-not-open')) : ok(path);
}

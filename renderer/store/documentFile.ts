import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { DiskChange, DocumentHandle } from '#shared/ipc/payloads.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/**
 * `saved`: the file holds everything. `pending`: edits wait for the autosave. `failed`: the last try
 * did not work and saving is tried again; `saveError.isKept` says whether the edits are in a recovery file.
 */
export type SaveState = 'saved' | 'pending' | 'saving' | 'failed';

/** The open incident's file, apart from its content. */
export interface DocumentFile {
  readonly handle: DocumentHandle;
  readonly path: string;
  readonly isReadOnly: boolean;
  /** The content as the file has it; null while the file never held what is shown. */
  readonly onDisk: Incident | null;
  readonly saveState: SaveState;
  readonly savedAt: Timestamp | null;
  readonly saveError: AppError | null;
  /** What others did to the file, until the person has chosen or put it off. */
  readonly change: DiskChange['change'] | null;
  /** Of the file as it was saved last, in bytes; 0 while nothing was saved. */
  readonly size: number;
}

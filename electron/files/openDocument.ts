import type { DiskState } from '#electron/files/diskState.ts';
import type { OneAtATime } from '#electron/files/oneAtATime.ts';
import type { AddSave } from '#electron/files/saveQueue.ts';
import type { Incident } from '#shared/domain/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { OpenedIncident, Saved } from '#shared/ipc/payloads.ts';
import type { Result } from '#shared/result.ts';

/** One save as it is asked for. */
export interface SaveRequest {
  readonly incident: Incident;
  /** Keep mine: write although the file was changed or deleted meanwhile. */
  readonly isForced: boolean;
}

/** What the main process remembers of an open document. */
export interface OpenDocument {
  readonly handle: string;
  readonly path: string;
  /** Names the recovery file of this document, should a save fail. */
  readonly recoveryId: string;
  hasRecovery: boolean;
  isReadOnly: boolean;
  /** As last read or written; null: the file was not there. */
  disk: DiskState | null;
  /** What was last told about the file on disk, so that it is told once. */
  told: 'same' | 'changed' | 'deleted';
  /** Everything that touches the file runs in here. */
  readonly alone: OneAtATime;
  readonly addSave: AddSave<SaveRequest, Result<Saved, AppError>>;
  /** Work that no save waits for, such as keeping a version. */
  background: Promise<unknown>;
  readonly stopWatching: () => void;
}

/** The open documents of the main process, by handle. Windows know handles, not paths. */
export interface OpenDocuments {
  /** Reads a file and remembers its content as the base of the edits to come. */
  open(path: string): Promise<Result<OpenedIncident, AppError>>;
  /** Writes a new file under a name made from its date and title, and opens it; makes the folder if need be. */
  create(folder: string, incident: Incident): Promise<Result<OpenedIncident, AppError>>;
  /**
   * Writes the incident unless the file is not what was last read or written (`changed-on-disk`,
   * `deleted-on-disk`) or is open for reading only. When it fails, the edits are kept in a recovery
   * file. Saves of one document run one after another; the newest content wins.
   */
  save(handle: string, incident: Incident): Promise<Result<Saved, AppError>>;
  /**
   * Keep mine: saves over whatever is there now, which becomes a kept version, and creates a deleted
   * file again. Only a file of a newer major version is refused (`file-too-new`).
   */
  overwrite(handle: string, incident: Incident): Promise<Result<Saved, AppError>>;
  /**
   * Writes the incident to another path and opens that; the first document stays open. The copy is
   * always of the current format, so that it can be edited.
   */
  saveCopy(handle: string, path: string, incident: Incident): Promise<Result<OpenedIncident, AppError>>;
  /** Take theirs: reads the file again; edits whose save failed become a kept version. */
  reload(handle: string): Promise<Result<OpenedIncident, AppError>>;
  /**
   * The same document once more, for a window that has forgotten it: with the edits whose save failed,
   * else as the file has it now.
   */
  reopen(handle: string): Promise<Result<OpenedIncident, AppError>>;
  /** Opens the document that recovered edits belong to, with the edits. Saving checks it as usual. */
  restore(recoveryId: string): Promise<Result<OpenedIncident, AppError>>;
  /** Waits for what still runs for the document, and forgets it. */
  close(handle: string): Promise<void>;
  pathOf(handle: string): string | null;
}

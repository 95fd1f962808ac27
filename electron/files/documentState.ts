import type { ReadIncident } from '#electron/files/incidentFiles.ts';
import type { Result } from '#shared/basics/result.ts';
import type { SerialQueue } from '#shared/basics/serialQueue.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { OpenedIncident, Saved, Theirs } from '#shared/ipc/payloads.ts';

/** A state of the incident that a window sent. */
export interface HeldEdits {
  readonly incident: Incident;
  /**
   * Counts the states that windows sent, for all documents together, from 1: of two states the newer has the higher
   * number.
   */
  readonly order: number;
}

/**
 * Over which content of the file a save may write, from the least: the one that was last read or written; the one that
 * was read to be merged, which is in what is saved; or whatever is there (Keep mine), also where the file was deleted.
 */
export const SAVED_OVER = ['known', 'merged', 'anything'] as const;
export type SavedOver = (typeof SAVED_OVER)[number];

/** A request to save. */
export interface SaveRequest extends HeldEdits {
  readonly over: SavedOver;
}

/** An incident as the bytes of its file. */
export interface IncidentContent {
  readonly incidentId: string;
  readonly bytes: Uint8Array;
}

/** The main process's record of an open document. */
export interface OpenDocument {
  readonly handle: string;
  readonly path: string;
  /** Names the recovery file of this document. */
  recoveryId: string;
  /** The edits in the recovery file; null: there is none. Edits of an earlier run have the order 0. */
  kept: HeldEdits | null;
  /** The order of the newest edits that are safe without the recovery file; 0: none yet. */
  savedOrder: number;
  isReadOnly: boolean;
  /** The file's content as last read or written; null: the file was not there. */
  disk: Uint8Array | null;
  /** What another program wrote and the window was handed to merge; null: nothing since the last save. */
  theirs: ReadIncident | null;
  /**
   * What another program wrote into an old file of this document and got back, with what that file held: it began there,
   * and not at what was saved last. Null: nothing.
   */
  givenBack: { readonly theirs: Uint8Array; readonly base: Uint8Array } | null;
  /** Digest of the content that edits from a recovery file were made on; null: they were on no file, or are none. */
  readonly restoredBase: string | null;
  /** When states were last kept before a merge took their place, in milliseconds since the epoch; null: never yet. */
  mergeKeptMs: number | null;
  /**
   * The last saved content, while it is only in the file: it becomes a kept version when the document closes. Null:
   * none.
   */
  lastSaved: IncidentContent | null;
  /** The content that the running save writes to the file; null: none runs. */
  saving: Uint8Array | null;
  /**
   * The copy that the window edits instead from now on; null: there is none. Edits sent for this document then belong
   * to the copy.
   */
  copy: OpenDocument | null;
  /** The last change on disk that the window was told of, so that it hears of each once. */
  told: 'same' | 'changed' | 'deleted';
  /** Everything that touches the file runs in here. */
  readonly alone: SerialQueue['run'];
  /** The outcome is that of the request, or of the newer one that it was merged into. */
  readonly addSave: (request: SaveRequest) => Promise<Result<Saved, AppError>>;
  /** Everything that touches the recovery file runs in here. */
  readonly keeping: SerialQueue['run'];
  /** Writes edits to the recovery file; of several that wait only the newest are written. */
  readonly addKeep: (edits: HeldEdits) => Promise<Result<void, AppError>>;
  /** Work that no save waits for, such as keeping a version. */
  background: Promise<unknown>;
  readonly stopWatching: () => void;
}

/** Work that closing the document waits for, and nothing else. */
export function inBackground(document: OpenDocument, work: () => Promise<void>): void {
  // Without its values: each would hold those of all work before.
  document.background = Promise.all([document.background, work()]).then(() => undefined);
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
   * file, and `isKept` of the error says whether that worked. A file that another program wrote to during the save
   * is given back to it. Saves of one document run one after another; the newest content wins.
   */
  save(handle: string, incident: Incident): Promise<Result<Saved, AppError>>;
  /**
   * Keep mine: saves over whatever is there now, which becomes a kept version, and creates a deleted
   * file again. Only a file of a newer major version is refused (`file-too-new`).
   */
  overwrite(handle: string, incident: Incident): Promise<Result<Saved, AppError>>;
  /**
   * Reads what another program wrote, for the window to merge; nothing is written, and the file counts as changed until
   * {@link saveMerged}. Refused for a file of a newer major version (`file-too-new`) and for one that holds another
   * incident (`not-one-incident`).
   */
  readTheirs(handle: string, incidentId: string): Promise<Result<Theirs, AppError>>;
  /**
   * Saves what the window made of its incident and of theirs, over theirs alone: where the file has changed once more it
   * is refused like {@link save}. Theirs becomes a kept version, at most one a minute. A file that says the same already
   * is left as it is.
   */
  saveMerged(handle: string, incident: Incident): Promise<Result<Saved, AppError>>;
  /** Writes edits to the recovery file at once, without waiting for a save that is under way. */
  keep(handle: string, incident: Incident): Promise<Result<void, AppError>>;
  /**
   * Writes the incident to another path and opens that; the first document stays open and leaves its recovery file to
   * the copy. The copy is always of the current format, so that it can be edited.
   */
  saveCopy(handle: string, path: string, incident: Incident): Promise<Result<OpenedIncident, AppError>>;
  /**
   * Take theirs: reads the file again, and makes both a kept version, mine (null: nothing of mine would be lost)
   * and theirs. Fails, and leaves everything as it is, when mine cannot be kept.
   */
  reload(handle: string, mine: Incident | null): Promise<Result<OpenedIncident, AppError>>;
  /**
   * Opens the same document again for a page that was loaded again: with the edits whose save failed, else as the
   * file has it now.
   */
  reopen(handle: string): Promise<Result<OpenedIncident, AppError>>;
  /** Opens the document that recovered edits belong to, with the edits. Saving checks it as usual. */
  restore(recoveryId: string): Promise<Result<OpenedIncident, AppError>>;
  /** Waits for what still runs for the document, and forgets it. */
  close(handle: string): Promise<void>;
  pathOf(handle: string): string | null;
}

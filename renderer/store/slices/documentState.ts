import type { History } from '#shared/domain/history.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { DocumentHandle, FileChange, OpenedIncident } from '#shared/ipc/payloads.ts';
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
  /** The content as the main process gave it, with its name for it; null where it named none. */
  readonly given: { readonly state: string; readonly incident: Incident } | null;
  /** The content as the file has it; null while the file never held what is shown. */
  readonly onDisk: Incident | null;
  readonly saveState: SaveState;
  readonly savedAt: Timestamp | null;
  readonly saveError: AppError | null;
  /** What others did to the file, until the person has chosen or put it off. */
  readonly change: FileChange | null;
  /** The size of the file as it was saved last, in bytes; 0 before the first save. */
  readonly size: number;
}

/** One change by the person. */
export interface Edit {
  /** For undo: `Edit summary`. */
  readonly label: string;
  /** Edits in a row with the same burst are one undo step: typing in one field. */
  readonly burst?: string;
  readonly apply: (incident: Incident) => Incident;
}

export interface DocumentSlice {
  readonly incident: Incident | null;
  readonly file: DocumentFile | null;
  readonly history: History;
  showDocument(opened: OpenedIncident): void;
  edit(edit: Edit): void;
  /** Writes down what happened in the meeting: saved like an edit, but no undo takes it back. */
  record(apply: (incident: Incident) => Incident): void;
  /** A change that no undo step leads behind: they all are rewritten as if it had always been so. */
  rewrite(apply: (incident: Incident) => Incident): void;
  /** The next edit is an undo step of its own. */
  endBurst(): void;
  undo(): void;
  redo(): void;
  /** The file lacks edits that the autosave will write. */
  notePendingEdits(): void;
  /** What others did to the file, for the person to choose; null puts the choice off. */
  noteDiskChange(change: DocumentFile['change']): void;
}

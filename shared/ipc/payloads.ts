import type { CommandId } from '#shared/commands/commandList.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience, ExportFormat } from '#shared/domain/incident/publication.ts';
import type { Drafts } from '#shared/drafts/drafts.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { StatusPageProvider } from '#shared/publication/statusPage/statusPageSteps.ts';
import type { PageSize, Settings, WhysForm } from '#shared/settings/settings.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** Names an open document. Only the main process knows the fingerprint of its file. */
export type DocumentHandle = string;

/** Something the parser put right, with its place such as `causes[2].parentId`. */
export interface RepairNote {
  readonly place: string;
  readonly message: string;
}

/** A document as a window gets it. */
export interface OpenedIncident {
  readonly handle: DocumentHandle;
  readonly path: string;
  readonly incident: Incident;
  readonly repairs: readonly RepairNote[];
  /** Written by a newer major version: can be read and copied, never saved. */
  readonly isReadOnly: boolean;
  /** True for edits from a recovery file: the incident's own file does not hold them yet. */
  readonly isUnsaved?: boolean;
  /** Names this very state, so that the window can hand over what changed since; absent: it hands over the whole. */
  readonly state?: string;
  /** Text that was half typed in its fields when it was last open. */
  readonly drafts?: Drafts;
}

/** The content that another program wrote into the file of an open document. */
export interface Theirs extends Pick<OpenedIncident, 'incident' | 'repairs'> {
  /** The content that it was made from, where the main process did not read or save that one last. */
  readonly base?: Incident;
}

/** Another version of the open incident that a program for synchronised folders left beside its file. */
export interface CopyBeside {
  /** Of the file, without its folder. */
  readonly name: string;
  /** The program, as far as the name tells. */
  readonly client: string;
  /** Whether a person may have given the name: such a copy is merged only where a person asks for that one. */
  readonly isPersonal: boolean;
}

/** The conflict copies beside the file of an open document, and other files there of its incident. */
export interface CopiesBeside {
  readonly copies: readonly CopyBeside[];
  /** Why files under such names cannot be read; each error names its file. */
  readonly unread: readonly AppError[];
  /** The full path of the file that the open one is itself a conflict copy of; null: it is none. */
  readonly original: string | null;
  /** Full paths of files with names of their own that hold the same incident. */
  readonly twins: readonly string[];
}

/** A conflict copy as it was read to be merged. */
export interface CopyToMerge extends Pick<OpenedIncident, 'incident' | 'repairs'> {
  readonly name: string;
  /** The state that it and the window's come from; null: none is known, and all that differs is asked. */
  readonly base: Incident | null;
  /** Of its content. It is put away only while it still has this. */
  readonly digest: string;
}

/** What came of a sync. */
export interface Synced {
  /** Where it went, such as `origin/main`. */
  readonly remote: string;
  /** What changed here and was committed, an incident a line. */
  readonly committed: readonly string[];
  /** What others sent, an incident a line. */
  readonly received: readonly string[];
  /** How many commits went out. */
  readonly sent: number;
  /** Why incidents of the folder were not committed; each error names its file. */
  readonly left: readonly AppError[];
  /** Full paths of incidents in which a decision is open that others do not know of. While there is one, nothing is sent. */
  readonly undecided: readonly string[];
}

/** Text in fields that is not in the incident yet, to be kept until somebody finishes it. */
export interface DraftsToKeep {
  /** The incident that the fields belong to; null: forms that belong to none. */
  readonly of: { readonly handle: DocumentHandle; readonly incidentId: IncidentId } | null;
  /** All drafts: one that is missing here is forgotten. */
  readonly drafts: Drafts;
}

export interface RecentFile {
  readonly path: string;
  readonly title: string;
}

/** Edits that could not be saved before, kept apart from their file. */
export interface RecoveryNote {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly savedAt: Timestamp;
}

/** What a window needs to draw its first screen. */
export interface StartInfo {
  readonly settings: Settings;
  readonly recent: readonly RecentFile[];
  readonly recoveries: readonly RecoveryNote[];
  readonly platform: 'darwin' | 'win32' | 'linux';
  readonly version: string;
  /** The file the app was started with, opened; or why it could not be. */
  readonly opened: OpenedIncident | null;
  readonly openError: AppError | null;
  /** Text that was half typed in forms that belong to no incident. */
  readonly formDrafts: Drafts;
}

/** A file that is brought in may have so many bytes; more are no timeline, and would take a while only to be read. */
export const LARGEST_BROUGHT = 60_000_000;

/** A file that was not taken in as a picture, by the name that the person knows it by: it is shown, and kept nowhere. */
export interface RefusedPicture {
  readonly name: string;
  readonly error: AppError;
}

/** A file of another program. */
export interface ChosenFile {
  /** Without its folder. */
  readonly name: string;
  readonly base64: string;
}

export interface Saved {
  readonly savedAt: Timestamp;
  /** Of the file, in bytes. */
  readonly size: number;
}

/** Where the last edits are known to be: in the window only, in a recovery file, or in the incident's file. */
export const EDIT_PLACES = ['window', 'recovery', 'file'] as const;

/** The state of a window's last edits. The window reports it several times while it writes them before it closes. */
export interface Flushed {
  /** False when the window has finished writing: everything is on the disk, or the disk refused a part. */
  readonly isWriting: boolean;
  readonly edits: (typeof EDIT_PLACES)[number];
  /** Whether the disk has all half-typed text, which neither the incident's file nor its recovery file holds. */
  readonly areDraftsKept: boolean;
}

/** The incident as the window has it, to be exported. */
export interface ExportRequest {
  /** The document it belongs to. The window may show another one by the time that the file is written. */
  readonly handle: DocumentHandle;
  readonly incident: Incident;
  readonly format: ExportFormat;
  readonly audience: Audience;
  readonly pageSize: PageSize;
  readonly hasMermaid: boolean;
  /** Of Markdown alone. */
  readonly hasPictures: boolean;
  readonly whysAs: WhysForm;
}

/** A drawing to be exported: an SVG text, or a PNG as base64. */
export interface Figure {
  readonly format: 'svg' | 'png';
  readonly content: string;
}

/** Files other than the document that a page can save, by their extension. */
export const SAVED_KINDS = ['csv', 'ics', 'md', 'png', 'sh', 'svg'] as const;

/** A file that the page made, to be saved where a person chooses. */
export interface SavedFile {
  /** The document that it was made of; null: all of the library. */
  readonly handle: DocumentHandle | null;
  readonly kind: (typeof SAVED_KINDS)[number];
  /** Proposed, with its ending. */
  readonly name: string;
  /** Text, or a PNG as base64. */
  readonly content: string;
}

/** One part of the text for a status page, to be copied to the clipboard. */
export interface StatusPageCopy {
  /** The document that the incident belongs to. */
  readonly handle: DocumentHandle;
  readonly incident: Incident;
  readonly provider: StatusPageProvider;
  readonly part: 'title' | 'body';
}

export interface ExportProgress {
  /** For people: `Laying out pages`. */
  readonly stage: string;
  /** 0 to 1. */
  readonly fraction: number;
}

/** The commands that the native menu can offer right now. */
export interface MenuState {
  readonly enabled: readonly CommandId[];
}

/** What others did to the file of a document. */
export type FileChange = 'changed' | 'deleted';

export interface DiskChange {
  readonly handle: DocumentHandle;
  /** `same`: after a change, the file is again what was read or saved last. */
  readonly change: FileChange | 'same';
}

/**
 * How the wall stands: filling a display of its own; filling the desk's, so that the desk is covered; as a window beside
 * the desk, because its display has gone or because the facilitator wants it so, for a shared screen; or wherever the
 * system put it, where no program may place its windows (Wayland without X11).
 */
export const WALL_MODES = ['own-display', 'desk-display', 'window', 'own-window', 'unplaced'] as const;
export type WallMode = (typeof WALL_MODES)[number];

/** Where the wall is. */
export interface WallPlacement {
  /** As the system names the display; may be empty. */
  readonly display: string;
  /** Of the display, in its own pixels. */
  readonly width: number;
  readonly height: number;
  readonly mode: WallMode;
}

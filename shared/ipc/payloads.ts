import type { CommandId } from '#shared/commands/commandList.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { Incident, IncidentStatus, Severity } from '#shared/domain/incident/incident.ts';
import type { Audience, ExportFormat } from '#shared/domain/incident/publication.ts';
import type { Drafts } from '#shared/drafts/drafts.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { StatusPageProvider } from '#shared/publication/statusPage/statusPageProvider.ts';
import type { PageSize, Settings } from '#shared/settings/settings.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** Names an open document; only the main process knows its path's fingerprint. */
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
  /** True for edits that could not be written before: the file does not hold them yet. */
  readonly isUnsaved?: boolean;
  /** What stood half typed in its fields when it was last open. */
  readonly drafts?: Drafts;
}

/** What stands in fields and in no incident, to be kept until it is typed to its end. */
export interface DraftsToKeep {
  /** The incident that the fields belong to; null: forms that belong to none. */
  readonly of: { readonly handle: DocumentHandle; readonly incidentId: IncidentId } | null;
  /** All of them: what is not named is forgotten. */
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
  /** What stood half typed in forms that belong to no incident. */
  readonly formDrafts: Drafts;
}

/** One row of the library: an incident, or a file that cannot be read and says why. */
export interface LibraryRow {
  readonly path: string;
  /** Other files that hold the same incident, the one edited last first; mostly none. */
  readonly copies: readonly string[];
  readonly title: string;
  /** When the incident began; see `incidentStart`. Null when unreadable. */
  readonly date: Timestamp | null;
  /** IANA name of the zone in which its date is read. */
  readonly timeZone: string;
  readonly severity: Severity | null;
  readonly status: IncidentStatus | null;
  readonly openActions: number;
  readonly error: AppError | null;
}

export interface Library {
  readonly folder: string;
  /** Newest incident first. */
  readonly rows: readonly LibraryRow[];
  readonly below: IncidentsBelow;
}

/** Incident files in folders inside the library's, which are named rather than read. */
export interface IncidentsBelow {
  /** Full paths in alphabetical order, at most a hundred. */
  readonly paths: readonly string[];
  /** Not all folders were looked through: there were too many, they are too deep, or one could not be read. */
  readonly isPartial: boolean;
}

export interface Saved {
  readonly savedAt: Timestamp;
  /** Of the file, in bytes. */
  readonly size: number;
}

/** Where the last edits are known to be: in the window only, in a recovery file, or in the incident's file. */
export const EDIT_PLACES = ['window', 'recovery', 'file'] as const;

/** What a window says while it writes its last edits before it closes; more than once, as it learns more. */
export interface Flushed {
  /** False once nothing is written any more: all is on the disk, or some of it was refused. */
  readonly isWriting: boolean;
  readonly edits: (typeof EDIT_PLACES)[number];
  /** Whether the disk has all that is half typed. Neither the incident's file nor its recovery file holds it. */
  readonly areDraftsKept: boolean;
}

/** The incident as the window has it, on its way out of the app. */
export interface ExportRequest {
  /** The document that it belongs to, whichever the window shows by the time that it is written. */
  readonly handle: DocumentHandle;
  readonly incident: Incident;
  readonly format: ExportFormat;
  readonly audience: Audience;
  readonly pageSize: PageSize;
  readonly hasMermaid: boolean;
}

/** A drawing on its way out of the app: an SVG text, or a PNG as base64. */
export interface Figure {
  readonly format: 'svg' | 'png';
  readonly content: string;
}

/** What can leave beside the document, by the ending of its file. */
export const SAVED_KINDS = ['csv', 'ics', 'png', 'sh', 'svg'] as const;

/** A file made by the page, on its way to a place that a person chooses. */
export interface SavedFile {
  /** The document that it was made of. */
  readonly handle: DocumentHandle;
  readonly kind: (typeof SAVED_KINDS)[number];
  /** Proposed, with its ending. */
  readonly name: string;
  /** Text, or a PNG as base64. */
  readonly content: string;
}

/** A part of what a status page gets, on its way to the clipboard. */
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

export interface DiskChange {
  readonly handle: DocumentHandle;
  readonly change: 'changed' | 'deleted';
}

/**
 * How the wall stands: filling a display of its own; filling the desk's, so that the desk is covered; or,
 * when its display has gone, as a window that leaves the desk in front.
 */
export const WALL_MODES = ['own-display', 'desk-display', 'window'] as const;
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

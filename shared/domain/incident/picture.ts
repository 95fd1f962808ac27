import type { CauseId, EventId, ImpactRowId, PictureId } from '#shared/domain/incident/ids.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** The kinds of pictures that an incident may have, by the ending of their files. */
export const PICTURE_TYPES = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
} as const;
export type PictureEnding = keyof typeof PICTURE_TYPES;

/** The kinds of files that stand beside pictures as they are: nothing draws them, the system opens them. */
export const FILE_TYPES = {
  txt: 'text/plain',
  csv: 'text/csv',
  pdf: 'application/pdf',
} as const;
export type FileEnding = keyof typeof FILE_TYPES;

/**
 * Something seen: a screenshot, a photograph of a board; or a file of text, a table or a PDF. The incident names it; its bytes lie in the folder beside the
 * incident's file.
 */
export interface Picture {
  readonly id: PictureId;
  /** The name of its file in that folder, made from its content; see {@link isEvidenceFile}. Anything else is not read. */
  readonly file: string;
  /** In pixels, as it is drawn. 0: nothing draws it, or not known, in a file written by hand. */
  readonly width: number;
  readonly height: number;
  /** The lines of a text, the rows of a table without their head, the pages of a PDF. Pictures have none. */
  readonly parts?: number;
  /** Whether what a PDF said of its author and program was taken off it. Left out: it may say so, or is no PDF. */
  readonly isAnonymous?: boolean;
  /** The file of the PDF whose first page this picture is; the two are shown as one. Left out for any other. Never leaves with a public version. */
  readonly pageOf?: string;
  /** Plain text below it. */
  readonly caption: string;
  /** A description for somebody who cannot see it. */
  readonly altText: string;
  /** Where it comes from: a dashboard, a channel. Never the name of the file that was taken in. */
  readonly source?: string;
  /** The moment that it shows. */
  readonly takenAt?: Timestamp;
  /** Private until somebody ticks it: a picture cannot be searched for what must not leave. */
  readonly visibility: Visibility;
  /** The events that it shows, and the answers in the tree of causes that it is evidence of. */
  readonly eventIds: readonly EventId[];
  readonly causeIds: readonly CauseId[];
  /** The rows of the impact that it shows the number of. Left out where there are none. */
  readonly impactIds?: readonly ImpactRowId[];
  /** Whether it stands at the summary. */
  readonly inSummary?: boolean;
}

const PICTURE_FILE = /^[0-9a-f]{32}\.(png|jpg|webp|gif)$/;
const OTHER_FILE = /^[0-9a-f]{32}\.(txt|csv|pdf)$/;

/** Whether a text is the name of a file beside an incident: no path, and nothing that a person wrote. */
export function isEvidenceFile(name: string): boolean {
  return isPictureFile(name) || OTHER_FILE.test(name);
}

/** Which kind of file stands there as it is; null for a picture and for another name. */
export function fileEnding(name: string): FileEnding | null {
  return (OTHER_FILE.exec(name)?.[1] ?? null) as FileEnding | null; // The pattern names its keys.
}

/** Whether a text is the name of a picture's file, which pages and documents draw. */
export function isPictureFile(name: string): boolean {
  return PICTURE_FILE.test(name);
}

/** `image/png` for the file of a picture; null for another name. */
export function pictureType(name: string): string | null {
  const ending = PICTURE_FILE.exec(name)?.[1];
  return ending === undefined ? null : PICTURE_TYPES[ending as PictureEnding]; // The pattern names its keys.
}

import type { Timestamp } from '#shared/time/timestamp.ts';

export const AUDIENCES = ['internal', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A form in which a document leaves as a file. */
export interface FormatInfo {
  readonly name: string;
  /** The name of this kind of file in a save dialog. */
  readonly fileType: string;
  /** The ending of its name, without the dot. */
  readonly ending: string;
  /** Its use, shown where people choose among the formats. */
  readonly use: string;
}

/** In the order of the menu. Menu, palette, save dialog, the choices at Publish and the command line read this list. */
export const FORMATS = {
  markdown: { name: 'Markdown', fileType: 'Markdown', ending: 'md', use: 'For a wiki or a repository' },
  pdf: { name: 'PDF', fileType: 'PDF', ending: 'pdf', use: 'To send, with figures and outline' },
  html: { name: 'HTML', fileType: 'HTML page', ending: 'html', use: 'One page with everything in it' },
  json: { name: 'JSON', fileType: 'JSON', ending: 'json', use: 'For other programs; without private parts' },
} as const satisfies Readonly<Record<string, FormatInfo>>;
export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];

/** How a document left: in a file, on the clipboard, on paper, or as text for a status page. */
export const EXPORT_WAYS = ['file', 'clipboard', 'print', 'status-page'] as const;
export type ExportWay = (typeof EXPORT_WAYS)[number];

export interface ExportRecord {
  readonly at: Timestamp;
  readonly format: ExportFormat;
  readonly audience: Audience;
  /** Absent: as a file, which is all that older versions knew. */
  readonly way?: ExportWay;
  /** Of the document as it was exported, to tell whether it changed since. */
  readonly fingerprint?: string;
  /** The file's name without its folder. */
  readonly fileName?: string;
}

/** Replaces a person's or an internal name in the public version. */
export interface Alias {
  readonly name: string;
  readonly alias: string;
}

/** The texts that sharing the document needs (guide, "Share Publicly When Appropriate"). */
export interface Publication {
  readonly statusPageUrl?: string;
  readonly statusPageProvider?: string;
  readonly apology?: string;
  /** Markdown: what happened, in words for customers. */
  readonly publicSummary?: string;
  /** The title of the public version; absent: the incident's own, with aliases. */
  readonly publicTitle?: string;
  /** Markdown: how long it lasted; absent: the document takes it from the milestones. */
  readonly publicDuration?: string;
  /** Markdown: what is being done to prevent it; absent: the actions marked public. */
  readonly publicPrevention?: string;
  readonly aliases: readonly Alias[];
  /** Newest last. */
  readonly lastExports: readonly ExportRecord[];
}

/** The texts that are written for the public alone, in the order of the public version. */
export const PUBLIC_TEXTS = [
  'publicTitle',
  'publicSummary',
  'publicDuration',
  'publicPrevention',
  'apology',
] as const satisfies readonly (keyof Publication)[];
export type PublicText = (typeof PUBLIC_TEXTS)[number];

import type { Timestamp } from '#shared/time/timestamp.ts';

export const AUDIENCES = ['internal', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const EXPORT_FORMATS = ['markdown', 'html', 'pdf', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportRecord {
  readonly at: Timestamp;
  readonly format: ExportFormat;
  readonly audience: Audience;
}

/** Replaces a person's or an internal name in the public version. */
export interface Alias {
  readonly name: string;
  readonly alias: string;
}

/** What is needed to share the document (guide, "Share Publicly When Appropriate"). */
export interface Publication {
  readonly statusPageUrl?: string;
  readonly statusPageProvider?: string;
  readonly apology?: string;
  readonly publicSummary?: string;
  readonly aliases: readonly Alias[];
  /** Newest last. */
  readonly lastExports: readonly ExportRecord[];
}

import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { BroughtContext, BroughtDocument } from '#shared/import/broughtDocument.ts';
import type { SlackChannelPart, SlackPick } from '#shared/import/forms/slack/slackParts.ts';
import type { FoundGraphs, ReadSignals } from '#shared/import/graphs/readSignals.ts';
import type { PasteReading } from '#shared/import/paste/readPaste.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';

/** What a file holds: the file itself, its bytes in base64 as the main process sends them, or a text that packs another. */
export type FileContent =
  | { readonly kind: 'blob'; readonly blob: Blob }
  | { readonly kind: 'base64'; readonly base64: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Several files that are read together. */
  | { readonly kind: 'files'; readonly files: readonly NamedContent[] };

/** One of several files. */
export interface NamedContent {
  /** From the folder that was dropped, with slashes, else the name alone. */
  readonly path: string;
  readonly content: Extract<FileContent, { readonly kind: 'blob' | 'base64' }>;
}

/** Something to read beside the page. All of it can be cloned. */
export type ReaderJob =
  /** The text of a file or an archive, taken out of what packs it. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly content: FileContent;
      /** Of an export that is too large to be shown as a whole. */
      readonly pick?: SlackPick;
    }
  /** What an incident that begins with a text would be. */
  | {
      readonly kind: 'begin';
      readonly name: string;
      readonly text: string;
      readonly context: Omit<BroughtContext, 'onPlaced'>;
    }
  /** The graphs in a text. */
  | { readonly kind: 'graphs'; readonly name: string; readonly text: string }
  /** The same with their times as moments. */
  | {
      readonly kind: 'signals';
      readonly graphs: FoundGraphs;
      readonly context: Omit<ImportContext, 'onPlaced'>;
    }
  /** What the preview shows of a text. */
  | { readonly kind: 'preview'; readonly text: string; readonly context: Omit<ImportContext, 'onPlaced'> };

/** What a file says, or of what it has to be said first what is wanted. */
export type FileText =
  /** Null: it is no text. */
  | { readonly kind: 'text'; readonly text: string | null }
  /** A Slack export with more messages than a preview shows: its channels, at least one. */
  | { readonly kind: 'parts'; readonly parts: readonly SlackChannelPart[] };

/** What each kind of job is answered with. */
export interface ReaderAnswers {
  readonly file: Result<FileText, AppError>;
  /** The error says what the text seems to be. */
  readonly begin: Result<BroughtDocument, string>;
  /** Null: it holds none. */
  readonly graphs: FoundGraphs | null;
  readonly signals: ReadSignals;
  readonly preview: PasteReading;
}

/** How far a reading is. */
export interface ReadingProgress {
  /** `Reading: 40,000 of 100,000 events` */
  readonly words: string;
  /** From 0 to 1; null while nobody knows how much there is. */
  readonly fraction: number | null;
}

/** What a reading tells on its way, and how it is ended. */
export interface ReadingWays {
  readonly onProgress: (progress: ReadingProgress) => void;
  /** Ends the reading, in the middle of whatever it does. */
  readonly signal: AbortSignal;
}

/** Reads something without making the page wait; the answer is null when the reading was ended. Rejects only for a bug. */
export type Read = <Job extends ReaderJob>(
  job: Job,
  ways: ReadingWays,
) => Promise<ReaderAnswers[Job['kind']] | null>;

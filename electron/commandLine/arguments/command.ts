import type { ColumnOptions } from '#electron/commandLine/arguments/importColumns.ts';
import type { Audience, ExportFormat } from '#shared/domain/incident/publication.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { ImportFormat } from '#shared/import/importFormats.ts';
import type { ConflictChoice } from '#shared/merge/decidedIncident.ts';
import type { ActionListForm, ActionTarget } from '#shared/publication/actions/actionForms.ts';
import type { ActionFilter } from '#shared/publication/actions/actionList.ts';
import type { SheetForm } from '#shared/publication/replySheet/sheetForms.ts';
import type { PageSize, WhysForm } from '#shared/settings/settings.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** Where an export goes when the command line asks for standard output. */
export const STANDARD_OUTPUT = '-';

/** Where an import comes from when the command line names no file. */
export const STANDARD_INPUT = '-';

/** `isForced` of commands that write: over a file that Debrief did not write, or that was edited since. */
export interface ExportCommand {
  readonly name: 'export';
  readonly file: string;
  readonly format: ExportFormat;
  readonly audience: Audience;
  /** A path, {@link STANDARD_OUTPUT}, or null: beside the incident under the usual name. */
  readonly out: string | null;
  readonly pageSize: PageSize;
  readonly hasMermaid: boolean;
  readonly hasPictures: boolean;
  readonly whysAs: WhysForm;
  readonly isForced: boolean;
  /** The public version although it lacks something; never with anything private in it. */
  readonly isIncomplete: boolean;
}

export interface CheckCommand {
  readonly name: 'check';
  readonly file: string;
  /** Whose versions are looked at, at least one. */
  readonly audiences: readonly Audience[];
  readonly isJson: boolean;
}

/** The language hints of any text, rather than the state of an incident. */
export interface CheckLanguageCommand {
  readonly name: 'checkLanguage';
  /** A path, or {@link STANDARD_INPUT}. */
  readonly input: string;
  /** Who may stand in the text by name. */
  readonly people: readonly string[];
  /** What kind of text it is; null: as its headings say. */
  readonly field: HintField | null;
  readonly isJson: boolean;
}

export interface ListCommand {
  readonly name: 'list';
  readonly folder: string;
  readonly isJson: boolean;
}

export interface ImportCommand extends ColumnOptions {
  readonly name: 'import';
  /** At least one: paths of files and folders, or {@link STANDARD_INPUT}. Several become one incident. */
  readonly inputs: readonly string[];
  readonly format: ImportFormat;
  /** The year of dates that have none; null: from the document, else the present one. */
  readonly year: number | null;
  /** The day of times that name none; null: from the name of the file, else today, and said so. */
  readonly day: CalendarDay | null;
  /** IANA name of the zone of times that name none; null: UTC, and said so. */
  readonly timeZone: string | null;
  /** When a recording started, whose transcript is read; null: its lines get no time. */
  readonly startsAt: Timestamp | null;
  /** How many hours the clocks of the inputs count; null: nobody said it. */
  readonly clockHours: 12 | 24 | null;
  /** Which of several incidents in an input is meant, counted from 0; null: the first. */
  readonly incident: number | null;
  /** What becomes of documents that are each a whole incident; null: nobody said, and nothing is written of them. */
  readonly several: 'each' | 'together' | null;
  /** Whether a moment that two sources tell is one event; null: nobody said, and both stay. */
  readonly same: 'one' | 'both' | null;
  /** Where a new incident is written, with `each` a folder for them; null: nowhere. */
  readonly out: string | null;
  /** The file of an incident that what was found is added to; null: none. Never together with `out`. */
  readonly into: string | null;
  /** The whole result is printed rather than its counts. */
  readonly isJson: boolean;
  readonly isForced: boolean;
}

/** Where the words of a query stand in the incidents of a folder. */
export interface SearchCommand {
  readonly name: 'search';
  readonly query: string;
  readonly folder: string;
  readonly isJson: boolean;
}

/** The actions of an incident for a tracker or a calendar, or the open ones of many incidents as a list. */
export interface ActionsCommand {
  readonly name: 'actions';
  /** Of an incident, or of a folder of them. */
  readonly path: string;
  /** Trackers take one incident only. */
  readonly target: ActionTarget | ActionListForm;
  /** For lists only. */
  readonly filter: ActionFilter;
  /**
   * A path, {@link STANDARD_OUTPUT}, or null: for a tracker or the calendar of one incident beside it under the usual
   * name, for a list standard output.
   */
  readonly out: string | null;
  readonly isForced: boolean;
}

/** Two people's changes of one incident put together. */
export interface MergeCommand {
  readonly name: 'merge';
  /** The incident as both began with it; an empty file where they had nothing in common. */
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** A path or {@link STANDARD_OUTPUT}. Over `ours` it is written without asking, which is what Git wants. */
  readonly out: string;
  readonly isForced: boolean;
}

/** What became of an incident from one file to another. */
export interface DiffCommand {
  readonly name: 'diff';
  readonly before: string;
  readonly after: string;
  readonly isMarkdown: boolean;
}

/**
 * The earlier versions that are kept of an incident, or of all whose file is in no known folder; without a choice they are
 * listed.
 */
export interface VersionsCommand {
  readonly name: 'versions';
  /** A file, or a folder that is looked through for the files of all incidents. */
  readonly path: string;
  readonly isJson: boolean;
  readonly choice: VersionsChoice | null;
}

/** What is done with one of those listed, which are numbers of a file's versions, and ids where a folder is looked through. */
export type VersionsChoice =
  | { readonly does: 'compare'; readonly of: string }
  | {
      readonly does: 'restore';
      readonly of: string;
      /** Null: all of it. Of a file only. */
      readonly part: DeskPlace | null;
    }
  /** Of a folder only. */
  | { readonly does: 'delete'; readonly of: string }
  | { readonly does: 'keep'; readonly of: string };

/** What programs for synchronised folders left beside a file, to be merged into it. */
export interface CopiesCommand {
  readonly name: 'copies';
  readonly file: string;
  /** Paths of the copies; none: those beside the file whose names only such a program gives. */
  readonly copies: readonly string[];
}

/** The incidents of a folder exchanged with the remote of its Git repository. */
export interface SyncCommand {
  readonly name: 'sync';
  readonly folder: string;
}

/** What merges left to be decided; without a choice it is listed. */
export interface DecideCommand {
  readonly name: 'decide';
  readonly file: string;
  readonly choice: ConflictChoice | null;
  /** The place in the list, from 1; null: all of them. */
  readonly number: number | null;
}

/** `setup` teaches the repository around a folder to merge and compare incidents; `text` is what Git compares. */
export type GitCommand =
  /** `isGlobal`: for all repositories of this person, and none is changed. */
  | { readonly name: 'gitSetup'; readonly folder: string; readonly isGlobal: boolean }
  | { readonly name: 'gitText'; readonly file: string };

/** A sheet of questions for each responder. */
export interface AskCommand {
  readonly name: 'ask';
  readonly file: string;
  /** Empty: everyone in its meeting and its timeline. */
  readonly people: readonly string[];
  /** Null: the file's own. */
  readonly folder: string | null;
  readonly form: SheetForm;
  readonly isForced: boolean;
}

/** What a command line asks for, with every default filled in. */
export type Command =
  | ExportCommand
  | CheckCommand
  | CheckLanguageCommand
  | ListCommand
  | SearchCommand
  | ImportCommand
  | ActionsCommand
  | MergeCommand
  | DiffCommand
  | GitCommand
  | DecideCommand
  | CopiesCommand
  | SyncCommand
  | VersionsCommand
  | AskCommand
  | { readonly name: 'help' };

import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { IncidentStatus, Severity } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { ActionsInFile } from '#shared/publication/actions/libraryActions.ts';
import type { FigureFacts } from '#shared/publication/figures/figureFacts.ts';
import type { ListedFacts } from '#shared/search/list/listedFacts.ts';
import type { IncidentName } from '#shared/search/searchedIncident.ts';
import type { AskedWord } from '#shared/search/searchIndex.ts';
import type { RecurringCause } from '#shared/similar/recurring/recurringCauses.ts';
import type { MarkedExcerpt } from '#shared/text/excerpt.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import type { IncidentCommit } from '#shared/versions/versionRows.ts';

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

/** How far a folder has been read; `of` is 0 while its files are being looked for. */
export interface LibraryProgress {
  readonly done: number;
  readonly of: number;
}

export interface Library {
  readonly folder: string;
  /** Of the folder and its subfolders, in no particular order. */
  readonly rows: readonly ListedIncident[];
  /** True when some folders were not searched: too many, too deep, or not readable. */
  readonly isPartial: boolean;
  /** Files that were not read yet are missing; absent: none is. */
  readonly reading?: LibraryProgress;
}

/** A row of the first screen's list. */
export interface ListedIncident extends LibraryRow, ListedFacts {
  /** Who committed the last change of its file; absent where it lies in no repository or was never committed. */
  readonly changed?: IncidentCommit;
  /** Its file lies in a repository, and is not as it was committed last; absent: it is, or lies in none. */
  readonly isUncommitted?: boolean;
}

/**
 * What became of the folder of pictures of an incident that went to the bin. `used`: another incident beside it shows some of
 * them, or cannot be read; `otherFiles`: more than pictures lies in it; `refused`: the system did not take it.
 */
export const BINNED_PICTURES = ['none', 'moved', 'used', 'otherFiles', 'refused'] as const;
export type BinnedPictures = (typeof BINNED_PICTURES)[number];

/** What is to be said of an incident that went to the bin. */
export interface BinnedIncident {
  readonly pictures: BinnedPictures;
  /** False where its pictures are too large to be held until somebody wants them back. */
  readonly canPutBack: boolean;
}

/** A part of all incidents of the library and its subfolders, each incident once; the sample is left out. */
export interface LibraryParts<Part> {
  readonly folder: string;
  /** In no particular order. */
  readonly files: readonly Part[];
  /** Why files cannot be read; each error names its file. */
  readonly unread: readonly AppError[];
  /** True when some folders were not searched: too many, too deep, or not readable. */
  readonly isPartial: boolean;
  /** The sample lies there, and is left out. Absent: it does not. */
  readonly hasSample?: true;
  /** Files that were not read yet are missing; absent: none is. */
  readonly reading?: LibraryProgress;
}

/** The actions of all incidents. */
export type LibraryActions = LibraryParts<ActionsInFile>;

/** What the page of figures is counted from. */
export type LibraryFigures = LibraryParts<FigureFacts>;

/** The safeguards that were missing in several incidents of the library and its subfolders. */
export interface LibraryRecurring extends Omit<LibraryParts<never>, 'files'> {
  readonly causes: readonly RecurringCause[];
  /** How many missing safeguards were compared, and of how many incidents. */
  readonly missing: number;
  readonly incidents: number;
  /** Their answers are still compared; the causes are those that were found before. Absent: all are. */
  readonly comparing?: LibraryProgress;
}

/** An incident that has all words of a query. */
export interface LibraryFound extends Pick<IncidentName, 'path' | 'title' | 'date' | 'timeZone'> {
  /** Where they stand, the best place first; at least one. */
  readonly places: readonly FoundPlace[];
  /** How many more there are. */
  readonly morePlaces: number;
}

export interface FoundPlace extends MarkedExcerpt {
  readonly spot: DeskSpot;
  readonly isPrivate: boolean;
}

export interface LibrarySearchAnswer {
  readonly words: readonly AskedWord[];
  /** The best first. */
  readonly found: readonly LibraryFound[];
  /** How many incidents have all words, those that were not asked for included. */
  readonly total: number;
  /** How many incidents were searched; 0 while they are read for the first time. */
  readonly incidents: number;
  /** They are being read for the first time: the answer is made from those read so far. */
  readonly isReading: boolean;
  readonly unread: readonly AppError[];
  /** True when some folders were not searched. */
  readonly isPartial: boolean;
}

/** Incident files in subfolders of a folder, by name alone. */
export interface IncidentsBelow {
  /** Full paths in alphabetical order, at most a hundred. */
  readonly paths: readonly string[];
  /** True when some folders were not searched: too many, too deep, or not readable. */
  readonly isPartial: boolean;
}

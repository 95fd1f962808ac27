import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { LibrarySearchAnswer } from '#shared/ipc/libraryPayloads.ts';

/** A search in all incidents. */
export interface LibrarySearchView {
  readonly query: string;
  /** How many incidents are shown at most. */
  readonly most: number;
  /** To the last query that was answered; null: nothing was asked for. */
  readonly answer: LibrarySearchAnswer | null;
  /** Queries by which an incident was opened, the last first, while the window is open. */
  readonly earlier: readonly string[];
}

export interface LibrarySearchSlice {
  readonly librarySearch: LibrarySearchView;
  /** Searches for this, as the first screen shows it; while one query is on its way only the newest waits. */
  searchLibrary(query: string): Promise<void>;
  /** Shows more incidents for the same query. */
  searchFurther(): Promise<void>;
  /** Opens an incident at a place that was found, and keeps the query to be asked again. */
  openFound(path: string, spot: DeskSpot): Promise<void>;
  /** Asks the same again: files changed. */
  searchAgain(): Promise<void>;
  /** The answer alone, for others than the first screen; null where the library cannot be read. */
  foundInLibrary(query: string, most: number): Promise<LibrarySearchAnswer | null>;
}

import type { ActionChange } from '#shared/domain/items/actionChange.ts';
import type { LibraryActions } from '#shared/ipc/libraryPayloads.ts';
import type { ActionGrouping } from '#shared/publication/actions/actionGroups.ts';
import type { ActionsFilter, ListedRow } from '#shared/publication/actions/actionsView.ts';
import type { LibraryAction } from '#shared/publication/actions/libraryActions.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** The places of the first screen. */
export const LIBRARY_PLACES = ['incidents', 'actions', 'again', 'figures', 'search'] as const;
export type LibraryPlace = (typeof LIBRARY_PLACES)[number];

/** What a person changed of a listed action. */
export interface ListedChange {
  /** Before the first change. */
  readonly was: LibraryAction;
  readonly change: ActionChange;
}

export interface LibraryActionsSlice {
  /** What the first screen shows; it stays while an incident is open. */
  readonly libraryPlace: LibraryPlace;
  /** The actions of all incidents as they were read last; null: not yet. */
  readonly libraryActions: LibraryActions | null;
  /** When they were read, which is when days are counted from, or when that failed; null: not yet. */
  readonly actionsReadAt: Timestamp | null;
  readonly actionsFilter: ActionsFilter;
  readonly actionGrouping: ActionGrouping;
  /**
   * What was changed here since the list was last asked for, by the key of its row: as it was before, and all that was
   * changed. These rows stay in their places, so that a change can be taken back where it was made.
   */
  readonly changedActions: ReadonlyMap<string, ListedChange>;
  /** Leaves the open incident, if there is one, and shows this place of the first screen. */
  showLibrary(place: LibraryPlace): Promise<void>;
  readActions(): Promise<void>;
  /** The same for the meeting of the open incident, which can be held without them: a failure is said on the first screen. */
  findPromises(): Promise<void>;
  filterActions(filter: ActionsFilter): void;
  groupActions(grouping: ActionGrouping): void;
  /** Changes an action in its incident's file. It is shown at once, and taken back with a message where it is refused. */
  changeListedAction(row: Pick<ListedRow, 'file' | 'action'>, change: ActionChange): Promise<boolean>;
  /** Puts a changed action back to what it was when the list was asked for. */
  restoreListedAction(row: Pick<ListedRow, 'file' | 'action'>): Promise<boolean>;
  /** Done when every change that was asked for is in its file, or refused. */
  actionsWritten(): Promise<void>;
}

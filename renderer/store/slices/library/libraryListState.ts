import type { LibraryRow, ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import type { IncidentGrouping } from '#shared/search/list/incidentGroups.ts';
import type { ListColumn, ListView } from '#shared/search/list/listView.ts';
import type { IncidentOrder, IncidentsFilter, ListOrder } from '#shared/search/list/shownIncidents.ts';

/** What was done to a file of the list, as it can be taken back. */
export type ListedUndo =
  /** The path that it went to the bin from. */
  | { readonly kind: 'binned'; readonly path: string }
  | { readonly kind: 'archived'; readonly path: string; readonly title: string; readonly isArchived: boolean }
  | {
      readonly kind: 'renamed';
      /** As it is called now. */
      readonly path: string;
      readonly title: string;
      readonly isArchived: boolean;
      /** As it was called. */
      readonly was: { readonly title: string; readonly fileName: string };
    };

/** The first screen's list of incidents: how it is looked at, which stays while one is open, and what becomes of its files. */
export interface LibraryListSlice {
  readonly incidentsFilter: IncidentsFilter;
  readonly incidentOrder: ListOrder;
  readonly incidentGrouping: IncidentGrouping;
  filterIncidents(filter: IncidentsFilter): void;
  /** From the other end where the list is in this order already. */
  orderIncidents(order: IncidentOrder): void;
  groupIncidents(grouping: IncidentGrouping): void;
  chooseListColumns(columns: readonly ListColumn[]): void;
  showListView(view: ListView): void;
  /** Keeps how the list is looked at among the person's settings; a view of the same name makes room. */
  keepListView(name: string): void;
  forgetListView(name: string): void;
  /** Gives an incident another title, and its file this name where one is given. True once the list shows it. */
  renameIncident(row: ListedIncident, next: RenamedIncident): Promise<boolean>;
  /** Puts an incident away, or takes it out again, in its file: everybody who shares the folder sees that. */
  archiveIncident(row: ListedIncident, isArchived: boolean): Promise<boolean>;
  /** Says what went to the bin, with a way back. True once the list is without it. */
  moveToBin(row: Pick<LibraryRow, 'path'>): Promise<boolean>;
  undoListed(undo: ListedUndo): Promise<void>;
}

export interface RenamedIncident {
  readonly title: string;
  /** Without its folder; null: the file keeps its name. */
  readonly fileName: string | null;
}

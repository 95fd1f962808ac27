import type { LibraryRow } from '#shared/ipc/libraryPayloads.ts';
import type { IncidentGrouping } from '#shared/search/list/incidentGroups.ts';
import type { IncidentOrder, IncidentsFilter } from '#shared/search/list/shownIncidents.ts';

/** The first screen's list of incidents: how it is looked at, which stays while one is open, and what becomes of its files. */
export interface LibraryListSlice {
  readonly incidentsFilter: IncidentsFilter;
  readonly incidentOrder: IncidentOrder;
  readonly incidentGrouping: IncidentGrouping;
  filterIncidents(filter: IncidentsFilter): void;
  orderIncidents(order: IncidentOrder): void;
  groupIncidents(grouping: IncidentGrouping): void;
  /** Says what went to the bin, with a way back. True once the list is without it. */
  moveToBin(row: Pick<LibraryRow, 'path'>): Promise<boolean>;
  /** Writes back what was moved to the bin last. */
  putBack(path: string): Promise<void>;
}

import type { IncidentGrouping } from '#shared/search/list/incidentGroups.ts';
import type { IncidentOrder, IncidentsFilter } from '#shared/search/list/shownIncidents.ts';

/** How the first screen's list of incidents is looked at; it stays while an incident is open. */
export interface LibraryListSlice {
  readonly incidentsFilter: IncidentsFilter;
  readonly incidentOrder: IncidentOrder;
  readonly incidentGrouping: IncidentGrouping;
  filterIncidents(filter: IncidentsFilter): void;
  orderIncidents(order: IncidentOrder): void;
  groupIncidents(grouping: IncidentGrouping): void;
}

import type { LibraryListSlice } from '#renderer/store/slices/library/libraryListState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { INCIDENTS_AT_FIRST } from '#shared/search/list/shownIncidents.ts';

export function createLibraryListSlice({ set }: SliceContext): LibraryListSlice {
  return {
    incidentsFilter: INCIDENTS_AT_FIRST,
    incidentOrder: 'date',
    incidentGrouping: 'none',
    filterIncidents: (incidentsFilter) => set({ incidentsFilter }),
    orderIncidents: (incidentOrder) => set({ incidentOrder }),
    groupIncidents: (incidentGrouping) => set({ incidentGrouping }),
  };
}

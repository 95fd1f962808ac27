import type { LibraryListSlice } from '#renderer/store/slices/library/libraryListState.ts';
import { createListFilesSlice } from '#renderer/store/slices/library/listFilesSlice.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { filterOf, type ListView, withoutView, withView } from '#shared/search/list/listView.ts';
import { INCIDENTS_AT_FIRST } from '#shared/search/list/shownIncidents.ts';

export function createLibraryListSlice(context: SliceContext): LibraryListSlice {
  const { get, set } = context;
  const shownView = (): ListView => {
    const { incidentsFilter, incidentOrder, incidentGrouping, settings } = get();
    const { part, choices, period } = incidentsFilter;
    const { by: order, isReversed } = incidentOrder;
    return {
      part,
      choices,
      period,
      order,
      isReversed,
      grouping: incidentGrouping,
      columns: settings.listColumns,
    };
  };
  const keepViews = (listViews: ReturnType<typeof withView>) => get().changeSettings({ listViews });
  return {
    incidentsFilter: INCIDENTS_AT_FIRST,
    incidentOrder: { by: 'date', isReversed: false },
    incidentGrouping: 'none',
    filterIncidents: (incidentsFilter) => set({ incidentsFilter }),
    orderIncidents: (by) => {
      const { incidentOrder } = get();
      set({ incidentOrder: { by, isReversed: incidentOrder.by === by && !incidentOrder.isReversed } });
    },
    groupIncidents: (incidentGrouping) => set({ incidentGrouping }),
    chooseListColumns: (listColumns) => get().changeSettings({ listColumns }),
    showListView: (view) => {
      const { order: by, isReversed, grouping: incidentGrouping, columns } = view;
      set({ incidentsFilter: filterOf(view), incidentOrder: { by, isReversed }, incidentGrouping });
      get().chooseListColumns(columns);
    },
    keepListView: (name) => keepViews(withView(get().settings.listViews, { name, ...shownView() })),
    forgetListView: (name) => keepViews(withoutView(get().settings.listViews, name)),
    ...createListFilesSlice(context),
  };
}

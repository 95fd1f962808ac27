import { MenuWord } from '#renderer/home/MenuWord.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Menu, MenuItem, MenuLine, Submenu } from '#renderer/ui/Menu.tsx';
import { isSameView, LIST_VIEW_AT_FIRST } from '#shared/search/list/listView.ts';

/** Ways to look at the list that this person named; they are kept among the settings of this computer. */
export function ViewsMenu() {
  const store = useAppStoreApi();
  const views = useAppStore(({ settings }) => settings.listViews);
  const name = useShownViewName();
  const { showListView, forgetListView, openDialog } = store.getState();
  return (
    <Menu label="Views" align="start" trigger={<MenuWord>{name ?? 'Views'}</MenuWord>}>
      <MenuItem onSelect={() => showListView(LIST_VIEW_AT_FIRST)}>All incidents</MenuItem>
      {views.map((view) => (
        <MenuItem key={view.name} onSelect={() => showListView(view)}>
          {view.name}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem onSelect={() => openDialog({ kind: 'keepListView' })}>Keep this view…</MenuItem>
      {views.length > 0 && (
        <Submenu label="Delete a view">
          {views.map((view) => (
            <MenuItem key={view.name} onSelect={() => forgetListView(view.name)}>
              {view.name}
            </MenuItem>
          ))}
        </Submenu>
      )}
    </Menu>
  );
}

/** The name of the kept view that the list shows just now; null: none. */
function useShownViewName(): string | null {
  const filter = useAppStore(({ incidentsFilter }) => incidentsFilter);
  const order = useAppStore(({ incidentOrder }) => incidentOrder);
  const grouping = useAppStore(({ incidentGrouping }) => incidentGrouping);
  const settings = useAppStore((state) => state.settings);
  const { part, choices, period } = filter;
  const { by, isReversed } = order;
  const shown = { part, choices, period, order: by, isReversed, grouping, columns: settings.listColumns };
  return settings.listViews.find((view) => isSameView(view, shown))?.name ?? null;
}

import { revealWritten } from '#renderer/commands/writtenFile.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Menu, MenuItem, MenuLine } from '#renderer/ui/Menu.tsx';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';

/** What can be done with the file of an incident besides opening it. */
export function IncidentMenu({ row }: { readonly row: ListedIncident }) {
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  const { path, title, error } = row;
  return (
    <Menu label={`More for ${title || 'Untitled incident'}`}>
      <MenuItem onSelect={() => void revealWritten(store, api, path)}>Show in folder</MenuItem>
      <MenuItem isDisabled={error !== null} onSelect={() => void store.getState().createLike(path)}>
        Duplicate as template
      </MenuItem>
      <MenuLine />
      <MenuItem keys="Delete" onSelect={() => store.getState().openDialog({ kind: 'moveToBin', row })}>
        Move to the bin…
      </MenuItem>
    </Menu>
  );
}

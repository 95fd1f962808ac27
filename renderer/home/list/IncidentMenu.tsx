import { revealWritten } from '#renderer/commands/writtenFile.ts';
import { rowBeside } from '#renderer/home/list/rowFocus.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Menu, MenuItem, MenuLine } from '#renderer/ui/Menu.tsx';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';

interface IncidentMenuProps {
  readonly row: ListedIncident;
  /** Of its button; see `Menu`. */
  readonly tabIndex: number;
}

/** What can be done with the file of an incident besides opening it. */
export function IncidentMenu({ row, tabIndex }: IncidentMenuProps) {
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  const { path, title, error, isArchived, isReadOnly } = row;
  const { openDialog, archiveIncident } = store.getState();
  const archive = async (): Promise<void> => {
    const beside = rowBeside(path);
    if (await archiveIncident(row, !isArchived)) beside?.focus();
  };
  const isUnread = error !== null;
  const isFixed = isUnread || isReadOnly;
  return (
    <Menu label={`More for ${title || 'Untitled incident'}`} tabIndex={tabIndex}>
      <MenuItem isDisabled={isFixed} keys="F2" onSelect={() => openDialog({ kind: 'renameIncident', row })}>
        Rename…
      </MenuItem>
      <MenuItem isDisabled={isUnread} onSelect={() => openDialog({ kind: 'createLike', row })}>
        Duplicate as template…
      </MenuItem>
      <MenuItem isDisabled={isFixed} onSelect={() => void archive()}>
        {isArchived ? 'Take out of the archive' : 'Archive'}
      </MenuItem>
      <MenuLine />
      <MenuItem onSelect={() => void revealWritten(store, api, path)}>Show in folder</MenuItem>
      <MenuItem keys="Delete" onSelect={() => openDialog({ kind: 'moveToBin', row })}>
        Move to the bin…
      </MenuItem>
    </Menu>
  );
}

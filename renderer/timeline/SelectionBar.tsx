import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { selectedEvents } from '#renderer/store/shownEvents.ts';
import styles from '#renderer/timeline/SelectionBar.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import type { CommandId } from '#shared/commands/commandList.ts';

const TOOLS: readonly (readonly [CommandId, string])[] = [
  ['event.moveTo', 'Move to…'],
  ['event.merge', 'Merge'],
  ['event.duplicate', 'Duplicate'],
  ['event.remove', 'Delete'],
];

/** What can be done with several selected events at once. */
export function SelectionBar() {
  const store = useAppStoreApi();
  const count = useAppStore((state) => selectedEvents(state).length);
  if (count < 2) return null;
  return (
    <div role="toolbar" aria-label="Selected events" className={styles.bar}>
      <span className={styles.count}>{count} selected</span>
      {TOOLS.map(([id, label]) => (
        <SelectionTool key={id} id={id} label={label} />
      ))}
      <Button tone="quiet" onClick={store.getState().clearSelection}>
        Clear
      </Button>
    </div>
  );
}

function SelectionTool({ id, label }: { readonly id: CommandId; readonly label: string }) {
  const command = useCommand(id);
  return (
    <Button tone="quiet" disabled={!command.isEnabled} onClick={command.run}>
      {label}
    </Button>
  );
}

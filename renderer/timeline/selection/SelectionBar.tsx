import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useAppStore, useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { selectedEvents } from '#renderer/store/shownEvents.ts';
import styles from '#renderer/timeline/selection/SelectionBar.module.css';
import {
  ActorMenu,
  KindMenu,
  MilestoneMenu,
  VisibilityMenu,
} from '#renderer/timeline/selection/selectionMenus.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { CommandId } from '#shared/commands/commandList.ts';

const TOOLS: readonly (readonly [CommandId, string])[] = [
  ['event.moveTo', 'Move to…'],
  ['event.merge', 'Merge'],
  ['event.duplicate', 'Duplicate'],
  ['event.remove', 'Delete'],
];

/** What can be done with several selected events at once: what they are, and where they stand. */
export function SelectionBar() {
  const store = useAppStoreApi();
  const ids = useAppStore(selectedEvents);
  const isReadOnly = useIsReadOnly();
  if (ids.length < 2) return null;
  return (
    <div role="toolbar" aria-label="Selected events" className={styles.bar}>
      <span className={styles.count}>{ids.length} selected</span>
      {!isReadOnly && (
        <span className={styles.menus}>
          <KindMenu ids={ids} />
          <ActorMenu ids={ids} />
          <MilestoneMenu ids={ids} />
          <VisibilityMenu ids={ids} />
        </span>
      )}
      <span className={styles.tools}>
        {TOOLS.map(([id, label]) => (
          <SelectionTool key={id} id={id} label={label} />
        ))}
        <Button tone="quiet" onClick={store.getState().clearSelection}>
          Clear
        </Button>
      </span>
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

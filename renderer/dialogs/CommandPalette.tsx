import { Command } from 'cmdk';
import { useCommands } from '#renderer/commands/CommandsContext.tsx';
import styles from '#renderer/dialogs/CommandPalette.module.css';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { COMMAND_IDS, type CommandId, commandInfo } from '#shared/commands/commandList.ts';

/** Everything the app can do now, by typing a part of its name; recent incidents too. */
export function CommandPalette() {
  const store = useAppStoreApi();
  const { isEnabled, runCommand } = useCommands();
  const recent = useAppStore((state) => state.recent);
  const close = () => store.getState().closeDialog();
  const ids = COMMAND_IDS.filter((id) => id !== 'view.palette' && isEnabled(id, store.getState()));
  const run = (id: CommandId): void => {
    close();
    runCommand(id);
  };
  const open = (path: string): void => {
    close();
    void store.getState().openPath(path);
  };
  return (
    <Dialog size="large" title="Search or run" isTitleHidden onClose={close}>
      {/* Without its own tab index, or the opening dialog would focus it and not the input. */}
      <Command className={styles.palette} label="Search or run" loop tabIndex={undefined}>
        <Command.Input className={styles.input} data-draft autoFocus placeholder="Search or run…" />
        <Command.List className={styles.list}>
          <Command.Empty className={styles.empty}>Nothing by that name</Command.Empty>
          {ids.map((id) => (
            <Command.Item
              key={id}
              value={id}
              keywords={[commandInfo(id).title]}
              className={styles.item}
              onSelect={() => run(id)}
            >
              {commandInfo(id).title}
              <CommandKeys id={id} />
            </Command.Item>
          ))}
          {recent.map(({ path, title }) => (
            <Command.Item
              key={path}
              value={path}
              keywords={[title]}
              className={styles.item}
              onSelect={() => open(path)}
            >
              Open {title || 'Untitled incident'}
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

import { Command, defaultFilter } from 'cmdk';
import { useCommands } from '#renderer/commands/CommandsContext.tsx';
import styles from '#renderer/dialogs/palette/CommandPalette.module.css';
import { PaletteLibrary } from '#renderer/dialogs/palette/PaletteLibrary.tsx';
import { MATCH_VALUE, PaletteMatches } from '#renderer/dialogs/palette/PaletteMatches.tsx';
import { groupsBeforeTyping, type PaletteGroup } from '#renderer/dialogs/palette/paletteGroups.ts';
import { type PaletteQuery, writeOn } from '#renderer/dialogs/palette/paletteQuery.ts';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import dialogStyles from '#renderer/ui/Dialog.module.css';
import { COMMAND_IDS, type CommandId, commandInfo } from '#shared/commands/commandList.ts';

/** Beginnings of words score more; a command that has only the letters, somewhere, is not meant. */
const LEAST_SCORE = 0.1;

/** Words of the incident come after the commands. */
const MATCH_SCORE = Number.MIN_VALUE;

function score(value: string, query: string, keywords?: string[]): number {
  if (value.startsWith(MATCH_VALUE)) return MATCH_SCORE;
  const name = (keywords?.[0] ?? value).toLowerCase();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.every((word) => name.includes(word))) return 0;
  return Math.max(LEAST_SCORE, defaultFilter(value, query, keywords));
}

/** Everything the app can do now, by typing a part of its name; recent incidents and words of the open one too. */
export function PaletteList({ query, onQuery }: PaletteQuery) {
  const store = useAppStoreApi();
  const { isEnabled, runCommand } = useCommands();
  const recent = useAppStore((state) => state.recent);
  const openFile = useAppStore(({ file }) => file?.path);
  const incident = useAppStore((state) => state.incident);
  const others = recent.filter(({ path }) => path !== openFile);
  const ids = COMMAND_IDS.filter((id) => id !== 'view.palette' && isEnabled(id, store.getState()));
  // What is typed puts all of them in one order, the best first.
  const groups: readonly PaletteGroup[] =
    query.trim() === ''
      ? groupsBeforeTyping({ ids, recent: others, incident, ran: store.getState().ranLately })
      : [{ ids, recent: others }];
  const close = () => store.getState().closeDialog();
  const run = (id: CommandId): void => {
    close();
    store.getState().noteRun(id);
    runCommand(id);
  };
  const open = (path: string): void => {
    close();
    void store.getState().openPath(path);
  };
  return (
    // Without its own tab index, or the opening dialog would focus it and not the input.
    <Command className={styles.palette} label="Search or run" loop tabIndex={undefined} filter={score}>
      <Command.Input
        className={styles.input}
        data-draft
        placeholder="Search or run…"
        value={query}
        ref={writeOn}
        onValueChange={onQuery}
      />
      <Command.List className={classNames(dialogStyles.scroll, styles.list)}>
        <Command.Empty className={styles.empty}>
          {incident !== null
            ? 'No command and nothing in this incident has these words'
            : 'No command and no incident of that name'}
        </Command.Empty>
        {groups.map(({ heading, ids, recent }) => (
          <Command.Group key={heading ?? ''} heading={heading} className={styles.matches}>
            {ids.map((id) => (
              <Command.Item
                key={id}
                value={id}
                keywords={[commandInfo(id).title]}
                className={styles.item}
                onSelect={() => run(id)}
              >
                <span className={styles.name}>{commandInfo(id).title}</span>
                {heading === undefined && <span className={styles.where}>{commandInfo(id).menu}</span>}
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
                <span className={styles.name}>Open {title || 'Untitled incident'}</span>
              </Command.Item>
            ))}
          </Command.Group>
        ))}
        <PaletteMatches query={query} onGo={close} />
        <PaletteLibrary query={query} onGo={close} />
      </Command.List>
    </Command>
  );
}

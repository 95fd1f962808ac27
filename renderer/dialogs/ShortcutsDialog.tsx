import type { ReactNode } from 'react';
import styles from '#renderer/dialogs/ShortcutsDialog.module.css';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { COMMAND_IDS, commandInfo, MENU_TITLES, type MenuTitle } from '#shared/commands/commandList.ts';

const FIELD_KEYS = [
  { keys: 'Enter', use: 'In a list: add below' },
  { keys: 'Backspace', use: 'In an empty line of a list: remove it' },
  { keys: 'Ctrl Enter', use: 'In an answer: ask why of it' },
  { keys: 'Alt ← / →', use: 'In an answer: out one level, under the one above' },
  { keys: 'Space, arrows, Space', use: 'On a handle: pick up, move, drop' },
  { keys: 'Delete', use: 'On an incident of the first screen: move it to the bin' },
] as const;

/** On an event of the timeline, besides the commands' own keys. */
const EVENT_KEYS = [
  { keys: 'Space, arrows, Space', use: 'Pick up, move in time, drop' },
  { keys: 'Shift ↑ / ↓', use: 'Select further' },
  { keys: '1 to 8', use: 'Its kind' },
  { keys: 'Shift 1 to 6', use: 'Its milestones' },
] as const;

/** What stands on a key that the platform calls otherwise. */
const KEY_SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

interface KeyGroup {
  readonly title: string;
  readonly keys: readonly { readonly use: string; readonly keys: ReactNode }[];
}

/** By menu, as the commands stand in the menu bar, then the keys that only an event or a list hears. */
const GROUPS: readonly KeyGroup[] = [
  ...MENU_TITLES.map((title) => ({ title, keys: keysOfMenu(title) })),
  {
    title: 'On an event',
    keys: [
      ...COMMAND_IDS.flatMap((id) => {
        const { title, eventKey } = commandInfo(id);
        return eventKey === undefined ? [] : [{ use: title, keys: <kbd>{eventKey}</kbd> }];
      }),
      ...EVENT_KEYS.map(({ keys, use }) => ({ use, keys: <kbd>{keys}</kbd> })),
    ],
  },
  {
    title: 'In lists and answers',
    keys: FIELD_KEYS.map(({ keys, use }) => ({ use, keys: <kbd>{keys}</kbd> })),
  },
].filter(({ keys }) => keys.length > 0);

function keysOfMenu(menu: MenuTitle): KeyGroup['keys'] {
  return COMMAND_IDS.filter((id) => commandInfo(id).menu === menu).flatMap((id) => {
    const { title, shortcut, meetingKey } = commandInfo(id);
    if (shortcut !== undefined) return [{ use: title, keys: <CommandKeys id={id} /> }];
    return meetingKey === undefined
      ? []
      : [{ use: title, keys: <kbd>{KEY_SIGNS[meetingKey] ?? meetingKey}</kbd> }];
  });
}

/** Every key there is, from the same list that the menus are made of. */
export function ShortcutsDialog() {
  const store = useAppStoreApi();
  const close = () => store.getState().closeDialog();
  return (
    <Dialog size="wide" title="Keyboard shortcuts" onClose={close}>
      <DialogScroll className={styles.scroll} aria-label="All keys">
        <div className={styles.list}>
          {GROUPS.map(({ title, keys }) => (
            <section key={title} className={styles.group}>
              <SectionLabel as="h3">{title}</SectionLabel>
              <dl>
                {keys.map(({ use, keys: pressed }) => (
                  <div key={use} className={styles.item}>
                    <dt>{use}</dt>
                    <dd>{pressed}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </DialogScroll>
      <DialogActions>
        <Button tone="primary" autoFocus onClick={close}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

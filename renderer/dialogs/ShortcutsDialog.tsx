import styles from '#renderer/dialogs/ShortcutsDialog.module.css';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { COMMAND_IDS, commandInfo } from '#shared/commands/commandList.ts';

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
  { keys: 'Space, arrows, Space', use: 'On an event: pick up, move in time, drop' },
  { keys: 'Shift ↑ / ↓', use: 'On an event: select further' },
  { keys: '1 to 8', use: 'On an event: its kind' },
  { keys: 'Shift 1 to 6', use: 'On an event: its milestones' },
] as const;

/** Every key there is, from the same list that the menus are made of. */
export function ShortcutsDialog() {
  const store = useAppStoreApi();
  const close = () => store.getState().closeDialog();
  return (
    <Dialog size="large" title="Keyboard shortcuts" onClose={close}>
      {/* It scrolls, so the keyboard must get there. */}
      <dl className={styles.list} tabIndex={0}>
        {COMMAND_IDS.filter((id) => commandInfo(id).shortcut !== undefined).map((id) => (
          <div key={id} className={styles.item}>
            <dt>{commandInfo(id).title}</dt>
            <dd>
              <CommandKeys id={id} />
            </dd>
          </div>
        ))}
        {COMMAND_IDS.map((id) => [id, commandInfo(id).eventKey] as const).map(
          ([id, key]) =>
            key !== undefined && (
              <div key={id} className={styles.item}>
                <dt>On an event: {commandInfo(id).title.toLowerCase()}</dt>
                <dd>
                  <kbd>{key}</kbd>
                </dd>
              </div>
            ),
        )}
        {[...EVENT_KEYS, ...FIELD_KEYS].map(({ keys, use }) => (
          <div key={use} className={styles.item}>
            <dt>{use}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <DialogActions>
        <Button tone="primary" autoFocus onClick={close}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

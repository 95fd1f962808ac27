import { useMemo, useState } from 'react';
import { foundKeys, keyGroups } from '#renderer/dialogs/shortcuts/keyGroups.ts';
import styles from '#renderer/dialogs/shortcuts/ShortcutsDialog.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';

/** Every key there is, from the same list that the menus are made of; a word leaves those that it names. */
export function ShortcutsDialog() {
  const store = useAppStoreApi();
  const platform = useAppStore((state) => state.platform);
  const [words, setWords] = useState('');
  const groups = useMemo(() => keyGroups(platform), [platform]);
  const found = foundKeys(groups, words);
  const close = () => store.getState().closeDialog();
  return (
    <Dialog size="wide" title="Keyboard shortcuts" onClose={close}>
      <TextInput
        data-first
        aria-label="Find a key"
        placeholder="What it does, or the key: wall, undo, F9"
        value={words}
        onText={setWords}
      />
      <DialogScroll className={styles.scroll} aria-label="All keys">
        <div className={styles.list}>
          {found.map(({ title, uses }) => (
            <section key={title} className={styles.group}>
              <SectionLabel as="h3">{title}</SectionLabel>
              <dl>
                {uses.map(({ use, keys, alone }) => (
                  <div key={use} className={styles.item}>
                    <dt>{use}</dt>
                    <dd className={styles.keys}>
                      {alone !== undefined && (
                        <>
                          <kbd>{alone}</kbd> <span className={styles.or}>or</span>
                        </>
                      )}
                      <KeyCaps keys={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        {found.length === 0 && <p className={styles.none}>No key matches.</p>}
      </DialogScroll>
      <DialogActions>
        <Button tone="primary" onClick={close}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** One cap for each key that is pressed with the others; what is a sequence or a choice stays as it is written. */
function KeyCaps({ keys }: { readonly keys: string }) {
  const caps = /[,/]./.test(keys) || keys.includes(' to ') ? [keys] : keys.split(' ');
  return caps.map((cap) => <kbd key={cap}>{cap}</kbd>);
}

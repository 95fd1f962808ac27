import { bringEach, bringIn } from '#renderer/commands/bringIn.ts';
import styles from '#renderer/dialogs/SeveralIncidentsDialog.module.css';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { textOfEach, type WholeDocuments } from '#shared/import/several/wholeDocuments.ts';
import { listed } from '#shared/text/phrases.ts';

interface SeveralIncidentsProps {
  /** All that was brought. */
  readonly text: string;
  readonly whole: WholeDocuments;
}

/** Asks of documents that are each a whole incident whether each begins one, or all of them one together. */
export function SeveralIncidentsDialog({ text, whole }: SeveralIncidentsProps) {
  const store = useAppStoreApi();
  const deps = useStoreDeps();
  const { documents, others } = whole;
  const close = () => store.getState().closeDialog();
  const begin = (beginning: () => Promise<void>) => () => {
    close();
    void beginning();
  };
  const together = () =>
    bringIn(store, deps, { name: '', content: { kind: 'text', text }, isTogether: true });
  const apart = () => bringEach(store, deps, textOfEach(whole));
  return (
    <Dialog title={`Are these ${documents.length} incidents?`} onClose={close}>
      <p>Each of these documents tells of a whole incident:</p>
      <ul className={styles.names}>
        {documents.map(({ name }) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className={styles.others}>
          {listed(others, ({ name }) => name)} {others.length === 1 ? 'tells' : 'tell'} of none by{' '}
          {others.length === 1 ? 'itself' : 'themselves'}, and would go into the first.
        </p>
      )}
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button onClick={begin(together)}>All in one</Button>
        <Button tone="primary" onClick={begin(apart)}>
          One incident each
        </Button>
      </DialogActions>
    </Dialog>
  );
}

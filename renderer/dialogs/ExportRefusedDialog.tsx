import styles from '#renderer/dialogs/ExportRefusedDialog.module.css';
import { LeakItem } from '#renderer/dialogs/LeakItem.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import type { Leak } from '#shared/errors/leak.ts';
import { countedInWords } from '#shared/text/phrases.ts';

/** What held a public export back: each private string with what stood around it, and the ways to mend it. */
export function ExportRefusedDialog({ leaks }: { readonly leaks: readonly Leak[] }) {
  const store = useAppStoreApi();
  const close = () => store.getState().closeDialog();
  const count = countedInWords(leaks.length, 'private string').toLowerCase();
  return (
    <Dialog size="large" title={`Not exported: ${count} would have left`} onClose={close}>
      <p>
        The public version was made, opened again and searched for everything private in this incident.
        Nothing of it was kept, and what stood in its place before is untouched.
      </p>
      <DialogScroll as="ul" className={styles.list} aria-label="What would have left">
        {leaks.map((leak) => (
          <LeakItem key={`${leak.kind} ${leak.words}`} leak={leak} />
        ))}
      </DialogScroll>
      <DialogActions>
        <Button tone="primary" onClick={close}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

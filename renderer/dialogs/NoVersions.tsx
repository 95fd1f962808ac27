import styles from '#renderer/dialogs/VersionsDialog.module.css';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';

/** Before the first one is kept: when one is, and what helps until then. */
export function NoVersions({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Earlier versions" onClose={onClose}>
      <p className={styles.none}>No earlier version of this incident is kept on this computer yet.</p>
      <ul className={styles.when}>
        <li>One is kept when the incident is opened, and when it is closed.</li>
        <li>While you edit, one is kept a minute at most; then the last of each day stays for a month.</li>
        <li>Before another program’s changes are taken in, one is kept as well.</li>
      </ul>
      <p className={styles.where}>
        What you changed since you opened it can be undone step by step. <CommandKeys id="edit.undo" />
      </p>
      <DialogActions>
        <Button tone="primary" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

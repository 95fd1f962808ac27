import styles from '#renderer/dialogs/ExportingDialog.module.css';
import { useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import type { ExportProgress } from '#shared/ipc/payloads.ts';

/** How far an export is; it can be stopped at any stage. */
export function ExportingDialog({ progress }: { readonly progress: ExportProgress }) {
  const { api } = useStoreDeps();
  const cancel = () => void api.request('export:cancel');
  return (
    <Dialog title="Exporting" onClose={cancel}>
      <progress className={styles.bar} value={progress.fraction} aria-label="Export progress" />
      <p role="status">{progress.stage}…</p>
      <DialogActions>
        <Button onClick={cancel}>Cancel</Button>
      </DialogActions>
    </Dialog>
  );
}

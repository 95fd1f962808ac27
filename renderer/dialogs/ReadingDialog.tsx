import styles from '#renderer/dialogs/ReadingDialog.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { ReadingProgress } from '#renderer/store/reader/readerJob.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';

interface ReadingDialogProps {
  /** The file's name; empty for a text that was in none. */
  readonly name: string;
  readonly progress: ReadingProgress;
}

/** How far the reading of what is brought in is. Closing it ends the reading: whoever reads looks whether it is open. */
export function ReadingDialog({ name, progress }: ReadingDialogProps) {
  const store = useAppStoreApi();
  const cancel = () => store.getState().closeDialog();
  return (
    <Dialog title={name === '' ? 'Reading the text' : `Reading “${name}”`} onClose={cancel}>
      <ProgressBar label="How much is read" fraction={progress.fraction} />
      <p role="status" className={styles.words}>
        {progress.words}…
      </p>
      <DialogActions>
        <Button onClick={cancel}>Cancel</Button>
      </DialogActions>
    </Dialog>
  );
}

import { NotLoaded, type PartFailure } from '#renderer/errors/PartBoundary.tsx';
import styles from '#renderer/errors/PartFailed.module.css';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';

/** In the place of a part that failed: what happened, and a way to try it again. */
export function PartFailed({ name, error, onRetry }: PartFailure) {
  return (
    <section className={styles.failure} role="alert">
      <h2>{titleOf(name, error)}</h2>
      <p>{adviceFor(error)}</p>
      <p className={styles.reason}>{error.message}</p>
      <Button onClick={onRetry}>Try again</Button>
    </section>
  );
}

/** The same for a part that is a dialog. */
export function DialogFailed({ name, error, onRetry }: PartFailure) {
  const closeDialog = useAppStore((state) => state.closeDialog);
  return (
    <Dialog title={titleOf(name, error)} onClose={closeDialog}>
      <p role="alert">{adviceFor(error)}</p>
      <p className={styles.reason}>{error.message}</p>
      <DialogActions>
        <Button onClick={closeDialog}>Close</Button>
        <Button tone="primary" onClick={onRetry}>
          Try again
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function titleOf(name: string, error: Error): string {
  return `${name} could not be ${error instanceof NotLoaded ? 'loaded' : 'drawn'}`;
}

function adviceFor(error: Error): string {
  return error instanceof NotLoaded
    ? 'A file of Debrief could not be read. Your incident is not affected. If trying again does not help, quit Debrief and start it again.'
    : 'Your edits are kept, and the rest of the window still works. If trying again does not help, please report this.';
}

import styles from '#renderer/dialogs/ErrorDialog.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import type { AppError } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';

/** A failure in words: what happened, where, why, and what to do. */
export function ErrorDialog({ error }: { readonly error: AppError }) {
  const store = useAppStoreApi();
  const close = () => store.getState().closeDialog();
  const { title, advice } = ERROR_WORDS[error.code];
  return (
    <Dialog title={title} onClose={close}>
      <p>{advice}</p>
      <dl className={styles.facts}>
        <Fact name="File" value={error.file} />
        <Fact name="Place" value={error.place} />
        <Fact name="Reason" value={error.reason} />
      </dl>
      <DialogActions>
        <Button tone="primary" onClick={close}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | undefined }) {
  if (value === undefined) return null;
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

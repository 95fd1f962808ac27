import styles from '#renderer/section/pictures/PicturesRefusedDialog.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import { errorLine } from '#shared/errors/errorWords.ts';
import type { RefusedPicture } from '#shared/ipc/payloads.ts';
import { counted } from '#shared/text/phrases.ts';

/** Which of several files were not taken in, each with why. */
export function PicturesRefusedDialog({ refused }: { readonly refused: readonly RefusedPicture[] }) {
  const store = useAppStoreApi();
  const close = () => store.getState().closeDialog();
  return (
    <Dialog size="large" title={`${counted(refused.length, 'file')} not taken in`} onClose={close}>
      <DialogScroll as="ul" className={styles.files} aria-label="Files that were not taken in">
        {refused.map(({ name, error }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes.
          <li key={index}>
            <strong dir="auto">{name}</strong>
            <span>{errorLine(error)}</span>
          </li>
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

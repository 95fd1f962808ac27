import { deletePictures } from '#renderer/commands/unusedPictures.ts';
import styles from '#renderer/section/pictures/UnusedPicturesDialog.module.css';
import { useAppStore, useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import { pictureAddress } from '#shared/ipc/pictureAddress.ts';
import { counted } from '#shared/text/phrases.ts';

/** The pictures beside the incident that nothing refers to, to be seen before they are deleted. */
export function UnusedPicturesDialog({ files }: { readonly files: readonly string[] }) {
  const store = useAppStoreApi();
  const deps = useStoreDeps();
  const handle = useAppStore(({ file }) => file?.handle ?? '');
  const close = () => store.getState().closeDialog();
  const remove = (): void => {
    close();
    void deletePictures(store, deps, files);
  };
  return (
    <Dialog size="large" title={`${counted(files.length, 'picture')} that nothing refers to`} onClose={close}>
      <p>
        They were taken away, or what they stood at was. Deleting them cannot be undone. Earlier versions of
        this incident, and other incidents in the same folder, may still show them.
      </p>
      <DialogScroll as="ul" className={styles.pictures} aria-label="Pictures that nothing refers to">
        {files.map((file, index) => (
          <li key={file}>
            <img
              className={styles.picture}
              src={pictureAddress(handle, file)}
              alt={`Number ${index + 1}`}
              loading="lazy"
              decoding="async"
            />
          </li>
        ))}
      </DialogScroll>
      <DialogActions>
        <Button tone="danger" onClick={remove}>
          {`Delete ${counted(files.length, 'picture')}`}
        </Button>
        <Button tone="primary" onClick={close}>
          Keep
        </Button>
      </DialogActions>
    </Dialog>
  );
}

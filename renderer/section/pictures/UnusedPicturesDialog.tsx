import { FileTextIcon } from 'lucide-react';
import { deletePictures } from '#renderer/commands/unusedPictures.ts';
import styles from '#renderer/section/pictures/UnusedPicturesDialog.module.css';
import { useAppStore, useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import { evidenceCount, fileWords } from '#shared/domain/pictures/evidenceWords.ts';
import { pictureAddress } from '#shared/ipc/pictureAddress.ts';

/** The pictures and files beside the incident that nothing refers to, to be seen before they are deleted. */
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
    <Dialog size="large" title={`${evidenceCount(files)} that nothing refers to`} onClose={close}>
      <p>
        They were taken away, or what they stood at was. Deleting them cannot be undone. Earlier versions of
        this incident, and other incidents in the same folder, may still show them.
      </p>
      <DialogScroll as="ul" className={styles.pictures} aria-label="What nothing refers to">
        {files.map((file, index) => (
          <li key={file}>
            <UnusedFile file={file} address={pictureAddress(handle, file)} number={index + 1} />
          </li>
        ))}
      </DialogScroll>
      <DialogActions>
        <Button tone="danger" onClick={remove}>
          {`Delete ${evidenceCount(files)}`}
        </Button>
        <Button tone="primary" onClick={close}>
          Keep
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface UnusedFileProps {
  readonly file: string;
  readonly address: string;
  /** From 1. */
  readonly number: number;
}

/** The incident says nothing of it any more, so that only what it is can be shown. */
function UnusedFile({ file, address, number }: UnusedFileProps) {
  const kind = fileWords({ file });
  if (kind === null)
    return (
      <img
        className={styles.picture}
        src={address}
        alt={`Number ${number}`}
        loading="lazy"
        decoding="async"
      />
    );
  return (
    <span className={styles.file}>
      <FileTextIcon aria-hidden="true" />
      {kind}
    </span>
  );
}

import { FileTextIcon, ImageOffIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from '#renderer/section/pictures/PictureImage.module.css';
import { useHasTurn } from '#renderer/section/pictures/pictureTurns.ts';
import { useAppStore, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { fileEnding, type Picture } from '#shared/domain/incident/picture.ts';
import { evidenceName, fileWords } from '#shared/domain/pictures/evidenceWords.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import { pictureAddress } from '#shared/ipc/pictureAddress.ts';

interface PictureImageProps {
  readonly picture: Picture;
  readonly className?: string | undefined;
  /** A small one says why it cannot be shown to who points at it; a large one in words. */
  readonly isSmall?: boolean;
}

/** A picture of the open incident, or what a file is that nothing draws; where its file is gone or another, it says so in its place. */
export function PictureImage({ picture, className, isSmall = false }: PictureImageProps) {
  const { file, width, height, altText } = picture;
  const handle = useAppStore((state) => state.file?.handle ?? null);
  const [failed, setFailed] = useState<string | null>(null);
  const problem = usePictureProblem(failed === file ? file : null);
  const kind = fileWords(picture);
  const ending = fileEnding(file);
  const address = handle === null ? '' : pictureAddress(handle, file);
  const hasTurn = useHasTurn(kind === null ? address : null);
  if (handle === null) return null;
  if (kind !== null) {
    return (
      <span className={classNames(styles.file, className)}>
        <FileTextIcon aria-hidden="true" />
        <span>{isSmall ? ending?.toUpperCase() : kind}</span>
      </span>
    );
  }
  if (failed === file) {
    return (
      <span role="img" aria-label={problem} title={problem} className={classNames(styles.missing, className)}>
        <ImageOffIcon aria-hidden="true" />
        {!isSmall && <span>{problem}</span>}
      </span>
    );
  }
  if (!hasTurn) return <span className={classNames(styles.waiting, className)} />;
  const size = width > 0 && height > 0 ? { width, height } : {};
  return (
    <img
      src={address}
      alt={altText.trim() || evidenceName(picture)}
      className={classNames(styles.picture, className)}
      // A small one stands in a list that has only what is near sight in the page, and waits for nothing more.
      loading={isSmall ? 'eager' : 'lazy'}
      decoding="async"
      draggable={false}
      onError={() => setFailed(file)}
      {...size}
    />
  );
}

const UNDRAWN = 'This picture cannot be drawn.';

/** Why a picture is not shown, in words. */
function usePictureProblem(file: string | null): string {
  const handle = useAppStore((state) => state.file?.handle ?? null);
  const { api } = useStoreDeps();
  const [words, setWords] = useState(UNDRAWN);
  useEffect(() => {
    if (file === null || handle === null) return;
    let isWanted = true;
    void api.request('pictures:look', { handle, file }).then((looked) => {
      if (!isWanted) return;
      if (looked.ok) setWords(UNDRAWN);
      else setWords(`${ERROR_WORDS[looked.error.code].title}. ${ERROR_WORDS[looked.error.code].advice}`);
    });
    return () => {
      isWanted = false;
    };
  }, [api, handle, file]);
  return words;
}

import { EyeOffIcon } from 'lucide-react';
import { PictureImage } from '#renderer/section/pictures/PictureImage.tsx';
import styles from '#renderer/section/pictures/PictureStrip.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { fileEnding, type Picture } from '#shared/domain/incident/picture.ts';
import type { EvidencePiece } from '#shared/domain/pictures/evidencePieces.ts';
import { evidenceName, fileWords } from '#shared/domain/pictures/evidenceWords.ts';
import type { PictureHome } from '#shared/domain/pictures/pictureEdits.ts';
import { capitalised } from '#shared/text/phrases.ts';

interface PictureThumbnailProps {
  readonly piece: EvidencePiece;
  readonly home: PictureHome;
  /** `row` is small enough for a line of a list, `named` the same with its name. */
  readonly look: 'whole' | 'row' | 'named';
}

/** Where there is room its name, what it is and who may see it stand beside it. */
export function PictureThumbnail({ piece, home, look }: PictureThumbnailProps) {
  const { picture, page } = piece;
  const store = useAppStoreApi();
  const name = evidenceName(picture);
  const isFile = fileEnding(picture.file) !== null;
  const isPrivate = [picture, page].every((each) => each === null || each.visibility === 'private');
  return (
    <button
      type="button"
      className={styles.open}
      aria-label={`Open ${isFile ? 'file' : 'picture'}: ${name}${isPrivate ? ' (private)' : ''}`}
      title={name}
      onClick={() => store.getState().openDialog({ kind: 'picture', id: picture.id, home })}
    >
      <PictureImage picture={page ?? picture} className={styles.thumbnail} isSmall />
      {look !== 'whole' && isPrivate && <EyeOffIcon aria-hidden="true" className={styles.private} />}
      {look === 'named' && (
        <span className={styles.name}>{hasWords(picture) ? name : 'Say what it shows…'}</span>
      )}
      {look === 'whole' && (
        <span className={styles.words}>
          <span className={styles.name} data-asked={!hasWords(picture) || undefined}>
            {hasWords(picture) ? name : 'Say what it shows…'}
          </span>
          <span className={styles.facts}>
            {isPrivate && <EyeOffIcon aria-hidden="true" />}
            {`${whoMaySee(piece)} · ${fileWords(picture) ?? 'Picture'}`}
          </span>
        </span>
      )}
    </button>
  );
}

function whoMaySee({ picture: { visibility }, page }: EvidencePiece): string {
  return page === null || page.visibility === visibility
    ? capitalised(visibility)
    : `${capitalised(visibility)}, first page ${page.visibility}`;
}

function hasWords({ caption, altText }: Picture): boolean {
  return `${caption}${altText}`.trim() !== '';
}

import { EyeOffIcon, ImagePlusIcon } from 'lucide-react';
import { choosePictures } from '#renderer/commands/addPicture.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { PictureImage } from '#renderer/section/pictures/PictureImage.tsx';
import styles from '#renderer/section/pictures/PictureStrip.module.css';
import {
  useAppStore,
  useAppStoreApi,
  useIncident,
  useIsReadOnly,
  useStoreDeps,
} from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { fileEnding, type Picture } from '#shared/domain/incident/picture.ts';
import { type EvidencePiece, piecesOf } from '#shared/domain/pictures/evidencePieces.ts';
import { evidenceName, fileWords } from '#shared/domain/pictures/evidenceWords.ts';
import { homeKey, type PictureHome, picturesAt } from '#shared/domain/pictures/pictureEdits.ts';
import { capitalised } from '#shared/text/phrases.ts';

interface PictureStripProps {
  readonly home: PictureHome;
  /** What they belong to, for assistive technology. */
  readonly of: string;
  /** Whether one can be added from here: where the thing is worked on. */
  readonly canAdd?: boolean;
  /** `row` is small enough for a line of a list. */
  readonly look?: 'whole' | 'row';
}

/** The pictures at a place, small; each opens large. Nothing where there are none and none can be added. */
export function PictureStrip({ home, of, canAdd = false, look = 'whole' }: PictureStripProps) {
  const pieces = piecesOf(
    picturesAt({ pictures: useIncident((incident) => incident.pictures) ?? NONE }, home),
  );
  const coming = useAppStore(({ takingIn }) => takingIn).filter(
    (each) => homeKey(each.home) === homeKey(home),
  );
  const isReadOnly = useIsReadOnly();
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  const { pictures: edits } = useEdits();
  const hasButton = canAdd && !isReadOnly;
  const isFilled = pieces.length + coming.length > 0;
  if (!isFilled && !hasButton) return null;
  return (
    <div
      className={styles.strip}
      data-look={look}
      data-filled={isFilled || undefined}
      data-takes-files={!isReadOnly || undefined}
    >
      {isFilled && (
        <ul className={styles.pictures} aria-label={`Pictures of ${of}`}>
          {pieces.map((piece) => (
            <li key={piece.picture.id}>
              <Thumbnail piece={piece} home={home} look={look} />
            </li>
          ))}
          {coming.map(({ name }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of one name differ in nothing else, and the order stays.
            <li key={index} role="status" className={classNames(styles.open, styles.coming)}>
              <span className={styles.thumbnail} />
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                <span className={styles.facts}>Being taken in…</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {hasButton && (
        <LinkButton
          tone="quiet"
          className={styles.add}
          title="Pictures, text, tables in CSV, PDF. Or paste a screenshot, or drop files here"
          onClick={() => void choosePictures(store, { api, pictures: edits }, home)}
        >
          {look === 'row' ? (
            '+ picture or file'
          ) : (
            <>
              <ImagePlusIcon aria-hidden="true" /> Add pictures or files…
            </>
          )}
        </LinkButton>
      )}
    </div>
  );
}

const NONE: readonly Picture[] = [];

type ThumbnailProps = Required<Pick<PictureStripProps, 'home' | 'look'>> & { readonly piece: EvidencePiece };

/** Where there is room its name, what it is and who may see it stand beside it. */
function Thumbnail({ piece, home, look }: ThumbnailProps) {
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
      {look === 'row' && isPrivate && <EyeOffIcon aria-hidden="true" className={styles.private} />}
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

import { ImagePlusIcon } from 'lucide-react';
import { choosePictures } from '#renderer/commands/addPicture.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import styles from '#renderer/section/pictures/PictureStrip.module.css';
import { PictureThumbnail } from '#renderer/section/pictures/PictureThumbnail.tsx';
import {
  useAppStore,
  useAppStoreApi,
  useIncident,
  useIsReadOnly,
  useStoreDeps,
} from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { piecesOf } from '#shared/domain/pictures/evidencePieces.ts';
import { homeKey, type PictureHome, picturesAt } from '#shared/domain/pictures/pictureEdits.ts';

interface PictureStripProps {
  readonly home: PictureHome;
  /** What they belong to, for assistive technology. */
  readonly of: string;
  /** Whether one can be added from here: where the thing is worked on. */
  readonly canAdd?: boolean;
  /** `row` is small enough for a line of a list, `named` the same with its name. */
  readonly look?: 'whole' | 'row' | 'named';
}

/** The pictures at a place, small; each opens large. Nothing where there are none and none can be added. */
export function PictureStrip(props: PictureStripProps) {
  const { home, canAdd = false } = props;
  // Most rows of a list have none, and ask only this.
  const isNeeded = useAppStore(
    ({ incident, takingIn }) =>
      canAdd ||
      (incident?.pictures !== undefined && picturesAt(incident, home).length > 0) ||
      takingIn.some((each) => homeKey(each.home) === homeKey(home)),
  );
  return isNeeded && <Strip {...props} />;
}

function Strip({ home, of, canAdd = false, look = 'whole' }: PictureStripProps) {
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
              <PictureThumbnail piece={piece} home={home} look={look} />
            </li>
          ))}
          {coming.map(({ name }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of one name differ in nothing else, and the order stays.
            <li key={index}>
              <span role="status" className={classNames(styles.open, styles.coming)}>
                <span className={styles.thumbnail} />
                <span className={styles.words}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.facts}>Being taken in…</span>
                </span>
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
          {look !== 'whole' ? (
            '+ picture or file'
          ) : (
            <>
              <ImagePlusIcon aria-hidden="true" />
              <span>
                Add <span className={styles.spare}>pictures or </span>files…
              </span>
            </>
          )}
        </LinkButton>
      )}
    </div>
  );
}

const NONE: readonly Picture[] = [];

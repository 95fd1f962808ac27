import styles from '#renderer/home/search/SearchPlace.module.css';
import { goAlongRows } from '#renderer/section/goAlongRows.ts';
import { MarkedWords } from '#renderer/section/MarkedWords.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { spotWords } from '#shared/errors/leakWords.ts';
import type { FoundPlace, LibraryFound } from '#shared/ipc/libraryPayloads.ts';
import { counted } from '#shared/text/phrases.ts';
import { longDate } from '#shared/time/formatTime.ts';

/** An incident that was found, and the places in it; each opens it there. */
export function FoundCard({ found }: { readonly found: LibraryFound }) {
  const { path, title, date, timeZone, places, morePlaces } = found;
  return (
    <Card as="article" className={styles.incident} aria-label={title || 'Untitled incident'}>
      <h3 className={styles.title} title={path}>
        {title || 'Untitled incident'}
        <span className={styles.date}>{longDate(date, timeZone)}</span>
      </h3>
      <ul>
        {places.map((place) => (
          <li key={fieldKey(place.spot)}>
            <PlaceButton path={path} place={place} />
          </li>
        ))}
      </ul>
      {morePlaces > 0 && (
        <p className={styles.more}>and {counted(morePlaces, 'more place')} in this incident</p>
      )}
    </Card>
  );
}

function PlaceButton({ path, place }: { readonly path: string; readonly place: FoundPlace }) {
  const store = useAppStoreApi();
  const { spot, isPrivate } = place;
  return (
    <button
      type="button"
      data-row
      className={styles.hit}
      onClick={() => void store.getState().openFound(path, spot)}
      onKeyDown={goAlongRows}
    >
      <span className={styles.excerpt}>
        <MarkedWords {...place} />
      </span>
      <span className={styles.where}>
        {isPrivate && <Chip>Private</Chip>} {spotWords(spot)}
      </span>
    </button>
  );
}

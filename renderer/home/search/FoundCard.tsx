import type { ReactNode } from 'react';
import styles from '#renderer/home/search/SearchPlace.module.css';
import { goAlongRows } from '#renderer/section/goAlongRows.ts';
import { MarkedWords } from '#renderer/section/MarkedWords.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { type DeskSpot, fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { spotWords } from '#shared/errors/leakWords.ts';
import type { FoundPlace, LibraryFound } from '#shared/ipc/libraryPayloads.ts';
import { counted } from '#shared/text/phrases.ts';
import { longDate } from '#shared/time/formatTime.ts';

/** An incident that was found, and the places in it; each opens it there. */
export function FoundCard({ found }: { readonly found: LibraryFound }) {
  const { path, title, date, timeZone, places, morePlaces } = found;
  // What was found in the title is marked in it, and not said once more below it.
  const isTitle = ({ spot }: FoundPlace) => spot.place === 'summary' && spot.field === 'title';
  const inTitle = places.find(isTitle);
  return (
    <Card as="article" className={styles.incident} aria-label={title || 'Untitled incident'}>
      <h3 className={styles.title} title={path}>
        {inTitle === undefined ? title || 'Untitled incident' : <TitleButton path={path} place={inTitle} />}
        <span className={styles.date}>{longDate(date, timeZone)}</span>
      </h3>
      <ul>
        {places
          .filter((place) => !isTitle(place))
          .map((place) => (
            <li key={fieldKey(place.spot)}>
              <PlaceButton path={path} place={place} />
            </li>
          ))}
      </ul>
      {morePlaces > 0 && places[0] !== undefined && (
        <MoreButton path={path} spot={places[0].spot} count={morePlaces} />
      )}
    </Card>
  );
}

interface MoreButtonProps {
  readonly path: string;
  /** Of the best place, where the incident opens. */
  readonly spot: DeskSpot;
  readonly count: number;
}

/** Opens the incident with the first of the found words in Find, which marks all places and goes through them. */
function MoreButton({ path, spot, count }: MoreButtonProps) {
  const store = useAppStoreApi();
  const word = useAppStore(({ librarySearch }) => librarySearch.query.trim().split(/\s+/)[0] ?? '');
  const open = async (): Promise<void> => {
    await store.getState().openFound(path, spot);
    if (store.getState().incident !== null)
      store.getState().setFind({ query: word, current: -1, spot: null });
  };
  return (
    <RowButton className={styles.more} onOpen={open}>
      {counted(count, 'more place')}: find “{word}” in this incident
    </RowButton>
  );
}

function TitleButton({ path, place }: { readonly path: string; readonly place: FoundPlace }) {
  const store = useAppStoreApi();
  return (
    <RowButton className={styles.named} onOpen={() => store.getState().openFound(path, place.spot)}>
      <MarkedWords {...place} />
    </RowButton>
  );
}

function PlaceButton({ path, place }: { readonly path: string; readonly place: FoundPlace }) {
  const store = useAppStoreApi();
  const { spot, isPrivate } = place;
  return (
    <RowButton className={styles.hit} onOpen={() => store.getState().openFound(path, spot)}>
      <span className={styles.excerpt}>
        <MarkedWords {...place} />
      </span>
      <span className={styles.where}>
        {isPrivate && <Chip>Private</Chip>} {spotWords(spot)}
      </span>
    </RowButton>
  );
}

interface RowButtonProps {
  readonly className: string | undefined;
  readonly onOpen: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** A line of the card that opens the incident; the arrow keys go from one to the next, over all cards. */
function RowButton({ className, onOpen, children }: RowButtonProps) {
  return (
    <button
      type="button"
      data-row
      className={className}
      onClick={() => void onOpen()}
      onKeyDown={goAlongRows}
    >
      {children}
    </button>
  );
}

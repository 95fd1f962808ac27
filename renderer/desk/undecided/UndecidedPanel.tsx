import { useId } from 'react';
import { UndecidedItem } from '#renderer/desk/undecided/UndecidedItem.tsx';
import styles from '#renderer/desk/undecided/UndecidedPanel.module.css';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { undecidedPlaces } from '#shared/merge/undecidedPlaces.ts';
import { countedInWords } from '#shared/text/phrases.ts';

/**
 * What merges left to be decided, below whatever place is shown. It may come at any moment, so it takes no focus and
 * moves nothing above it; it goes when the last place is decided.
 */
export function UndecidedPanel() {
  const places = useIncident((incident) => undecidedPlaces(incident));
  const isReadOnly = useIsReadOnly();
  const titleId = useId();
  if (places.length === 0 || isReadOnly) return null;
  return (
    <Card
      as="section"
      edge="strong"
      className={styles.panel}
      data-desk-foot="undecided"
      aria-labelledby={titleId}
    >
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {countedInWords(places.length, 'place', 'places')} to decide after a merge
        </h2>
        <p className={styles.advice}>The version on the left stands in the document until you choose.</p>
      </header>
      <ul className={styles.list}>
        {places.map((place) => (
          <UndecidedItem key={place.key} place={place} />
        ))}
      </ul>
    </Card>
  );
}

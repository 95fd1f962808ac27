import styles from '#renderer/home/again/NothingAgain.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';

/** The incident that began last, of those that can be read. */
function newestOf(rows: readonly ListedIncident[]): ListedIncident | null {
  return rows.reduce<ListedIncident | null>((newest, row) => {
    if (row.date === null || row.isReadOnly) return newest;
    return newest?.date && compareTimestamps(newest.date, row.date) >= 0 ? newest : row;
  }, null);
}

/** Where nothing was seen again: what that means, where to go on, and in a sentence what would be alike. */
export function NothingAgain({ missing }: { readonly missing: number }) {
  const store = useAppStoreApi();
  const newest = useAppStore(({ library }) => newestOf(library?.rows ?? []));
  return (
    <Card as="section" className={styles.nothing} aria-labelledby="nothing-again">
      <h3 id="nothing-again" className={styles.said}>
        {missing === 0 ? 'No safeguard is named as missing yet' : 'Nothing came again'}
      </h3>
      <p className={styles.words}>
        {missing === 0
          ? 'Ask why until an answer names a safeguard that was missing, and mark it so. Once a second incident lacks the same, both stand here, with what was promised and whether it was done.'
          : 'Each safeguard was missing once. Once a second incident lacks the same, both stand here, with what was promised and whether it was done.'}
      </p>
      {newest !== null && (
        <Button
          className={styles.open}
          onClick={() => void store.getState().openAt(newest.path, placeSpot('causes'))}
        >
          Five Whys of “{newest.title || 'Untitled incident'}”
        </Button>
      )}
      <p className={styles.how}>
        “No alert on the connection pool” and “Nothing alerted when the connection pool filled up” would be
        one: they share three words. Only words and tags are compared, so the same thing in other words is not
        found.
      </p>
    </Card>
  );
}

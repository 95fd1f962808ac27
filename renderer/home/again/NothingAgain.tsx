import styles from '#renderer/home/again/NothingAgain.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';

/** How two answers of the Five Whys become one recurring cause; each as a team would write it. */
const EXAMPLE = [
  ['March, “Checkout refused”', 'No alert on the connection pool'],
  ['May, “Search timed out”', 'Nothing alerted when the connection pool filled up'],
] as const;

/** The incident that began last, of those that can be read. */
function newestOf(rows: readonly ListedIncident[]): ListedIncident | null {
  return rows.reduce<ListedIncident | null>((newest, row) => {
    if (row.date === null || row.isReadOnly) return newest;
    return newest?.date && compareTimestamps(newest.date, row.date) >= 0 ? newest : row;
  }, null);
}

/** Where nothing was seen again: what would be, drawn as an example, and where to go on. */
export function NothingAgain({ missing }: { readonly missing: number }) {
  const store = useAppStoreApi();
  const newest = useAppStore(({ library }) => newestOf(library?.rows ?? []));
  return (
    <div className={styles.nothing}>
      <Card as="section" className={styles.example} aria-label="An example">
        <SectionLabel>So it would look</SectionLabel>
        <ul className={styles.rows}>
          {EXAMPLE.map(([incident, answer]) => (
            <li key={incident} className={styles.row}>
              <span className={styles.incident}>{incident}</span>
              <span>{answer}</span>
            </li>
          ))}
        </ul>
        <p className={styles.told}>
          <Chip>2 incidents</Chip> Alike by the words “alert”, “connection”, “pool”. The action of March was
          done, and it came again all the same.
        </p>
      </Card>
      <div className={styles.words}>
        <p>
          {missing === 0
            ? 'Ask why until the answer names a safeguard that was missing, and mark the answer so. When a second incident lacks the same, both stand here, with what was promised and whether it was done.'
            : 'Each was missing once. When another incident lacks one of them, both stand here, with what was promised and whether it was done.'}
        </p>
        <p className={styles.limit}>
          Answers are compared by their words and the tags of their incidents. Other words for the same thing
          are not found.
        </p>
        {newest !== null && (
          <Button onClick={() => void store.getState().openAt(newest.path, placeSpot('causes'))}>
            Five Whys of “{newest.title || 'Untitled incident'}”
          </Button>
        )}
      </div>
    </div>
  );
}

import styles from '#renderer/home/again/NothingAgain.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import { listed } from '#shared/text/phrases.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';

/** The incident that began last, of those that can be written in; the sample is not counted here. */
function newestOf(rows: readonly ListedIncident[]): ListedIncident | null {
  return rows.reduce<ListedIncident | null>((newest, row) => {
    if (row.date === null || row.isReadOnly || row.isSample) return newest;
    return newest?.date && compareTimestamps(newest.date, row.date) >= 0 ? newest : row;
  }, null);
}

function nameOf({ title }: ListedIncident): string {
  return `“${title || 'Untitled incident'}”`;
}

/** Where nothing was seen again: what that means, and where to go on. */
export function NothingAgain({ missing }: { readonly missing: number }) {
  const store = useAppStoreApi();
  const rows = useAppStore(({ library }) => library?.rows);
  const own = rows?.filter(({ isSample, isArchived }) => !isSample && !isArchived) ?? [];
  const unasked = own.filter(({ missing: sections }) => sections.includes('causes'));
  const next = newestOf(unasked) ?? newestOf(own);
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
      {unasked.length > 0 && own.length > 1 && (
        <p className={styles.words}>
          {listed(unasked, nameOf)} {unasked.length === 1 ? 'has' : 'have'} no Five Whys yet, so nothing of{' '}
          {unasked.length === 1 ? 'it' : 'them'} can be compared.
        </p>
      )}
      {next !== null && (
        <Button
          className={styles.open}
          onClick={() => void store.getState().openAt(next.path, placeSpot('causes'))}
        >
          Five Whys of {nameOf(next)}
        </Button>
      )}
    </Card>
  );
}

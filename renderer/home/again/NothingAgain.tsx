import { Fragment, type ReactNode } from 'react';
import styles from '#renderer/home/again/NothingAgain.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import { listedParts } from '#shared/text/phrases.ts';
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
  const rows = useAppStore(({ library }) => library?.rows);
  const own = rows?.filter(({ isSample, isArchived }) => !isSample && !isArchived) ?? [];
  const unasked = own.filter(({ missing: sections }) => sections.includes('causes'));
  const { named, rest } = listedParts(own.length > 1 ? unasked : []);
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
      {named.length > 0 && (
        <p className={styles.words}>
          {named.map(({ before, thing }) => (
            <Fragment key={thing.path}>
              {before}
              <LeadsToWhys row={thing}>{nameOf(thing)}</LeadsToWhys>
            </Fragment>
          ))}
          {rest} {unasked.length === 1 ? 'has' : 'have'} no Five Whys yet, so nothing of{' '}
          {unasked.length === 1 ? 'it' : 'them'} can be compared.
        </p>
      )}
      {named.length === 0 && next !== null && (
        <p className={styles.words}>
          <LeadsToWhys row={next}>Five Whys of {nameOf(next)}</LeadsToWhys>
        </p>
      )}
    </Card>
  );
}

function LeadsToWhys({ row, children }: { readonly row: ListedIncident; readonly children: ReactNode }) {
  const store = useAppStoreApi();
  return (
    <LinkButton
      aria-label={`Five Whys of ${nameOf(row)}`}
      onClick={() => void store.getState().openAt(row.path, placeSpot('causes'))}
    >
      {children}
    </LinkButton>
  );
}

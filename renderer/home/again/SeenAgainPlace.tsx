import { useEffect } from 'react';
import { NothingAgain } from '#renderer/home/again/NothingAgain.tsx';
import { RecurringCard } from '#renderer/home/again/RecurringCard.tsx';
import styles from '#renderer/home/again/SeenAgainPlace.module.css';
import { NotRead, StillReading } from '#renderer/home/NotRead.tsx';
import { PlaceTitle } from '#renderer/home/PlaceTitle.tsx';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { LibraryRecurring } from '#shared/ipc/libraryPayloads.ts';
import type { RecurringCause } from '#shared/similar/recurring/recurringCauses.ts';
import { counted } from '#shared/text/phrases.ts';

/** The safeguards that were missing in several incidents, with what was promised about them and what became of it. */
export function SeenAgainPlace() {
  const store = useAppStoreApi();
  const recurring = useAppStore(({ libraryRecurring }) => libraryRecurring);
  useEffect(() => void store.getState().readRecurring(), [store]);
  return (
    <section aria-labelledby="seen-again" className={styles.place}>
      <PlaceTitle id="seen-again">Seen again</PlaceTitle>
      {recurring === null ? (
        <p role="status">Reading the incidents…</p>
      ) : (
        <RecurringList recurring={recurring} />
      )}
    </section>
  );
}

function RecurringList({ recurring }: { readonly recurring: LibraryRecurring }) {
  const { causes, missing, incidents, folder, unread, isPartial, reading, comparing } = recurring;
  const shown = useShownRows(causes.map((cause) => ({ id: cause.key, cause })));
  return (
    <>
      <StillReading reading={reading} />
      <p className={styles.counts} role="status">
        {comparing === undefined
          ? aboutWords(causes, missing, incidents, folder)
          : `${comparing.done.toLocaleString('en')} of ${counted(comparing.of, 'missing safeguard')} compared…`}
      </p>
      {causes.length > 0 && (
        <div data-rows className={styles.causes}>
          {shown.rows.map(({ cause }) => (
            <RecurringCard key={cause.key} cause={cause} />
          ))}
        </div>
      )}
      <RowsLeftOut shown={shown} side="after" of="causes" />
      {causes.length === 0 && comparing === undefined && reading === undefined && (
        <NothingAgain missing={missing} />
      )}
      {causes.length > 0 && (
        <p className={styles.note}>
          Answers at which the Five Whys end at a missing safeguard are compared by their words and the tags
          of their incidents. Other words for the same thing are not found.
        </p>
      )}
      <NotRead unread={unread} isPartial={isPartial} hasSample={recurring.hasSample} />
    </>
  );
}

function aboutWords(
  causes: readonly RecurringCause[],
  missing: number,
  incidents: number,
  folder: string,
): string {
  if (missing === 0)
    return `No Five Whys of an incident in ${folder} or its subfolders end at a missing safeguard yet.`;
  const of = `${counted(missing, 'missing safeguard')} in ${counted(incidents, 'incident')}`;
  if (causes.length === 0) return `${of}, and none was seen in two of them.`;
  const again = causes.filter(({ cameAgain }) => cameAgain > 0).length;
  const closed = again === 0 ? '' : ` ${again} came again although the actions were closed.`;
  const several = counted(causes.length, 'safeguard was', 'safeguards were');
  return `${of}. ${several} missing in several of them.${closed}`;
}

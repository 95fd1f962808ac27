import { useEffect, useMemo } from 'react';
import { RecurringCard } from '#renderer/home/again/RecurringCard.tsx';
import styles from '#renderer/home/again/SeenAgainPlace.module.css';
import { NotRead } from '#renderer/home/NotRead.tsx';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { LibrarySafeguards } from '#shared/ipc/libraryPayloads.ts';
import { type RecurringCause, recurringCauses } from '#shared/similar/recurring/recurringCauses.ts';
import { counted } from '#shared/text/phrases.ts';

/** The safeguards that were missing in several incidents, with what was promised about them and what became of it. */
export function SeenAgainPlace() {
  const store = useAppStoreApi();
  const safeguards = useAppStore(({ librarySafeguards }) => librarySafeguards);
  useEffect(() => void store.getState().readSafeguards(), [store]);
  return (
    <section aria-labelledby="seen-again" className={styles.place}>
      <h2 id="seen-again">Seen again</h2>
      {safeguards === null ? (
        <p role="status">Reading the incidents…</p>
      ) : (
        <RecurringList safeguards={safeguards} />
      )}
    </section>
  );
}

function RecurringList({ safeguards }: { readonly safeguards: LibrarySafeguards }) {
  const { files, folder, unread, isPartial } = safeguards;
  const causes = useMemo(() => recurringCauses(files), [files]);
  const shown = useShownRows(causes.map((cause) => ({ id: cause.key, cause })));
  const missing = files.reduce((sum, file) => sum + file.missing.length, 0);
  return (
    <>
      <p className={styles.counts} role="status">
        {aboutWords(causes, missing, files.length, folder)}
      </p>
      {causes.length > 0 && (
        <div data-rows className={styles.causes}>
          {shown.rows.map(({ cause }) => (
            <RecurringCard key={cause.key} cause={cause} />
          ))}
        </div>
      )}
      <RowsLeftOut shown={shown} side="after" of="causes" />
      {missing > 0 && (
        <p className={styles.note}>
          Answers at which the Five Whys end at a missing safeguard are compared by their words and the tags
          of their incidents. Other words for the same thing are not found.
        </p>
      )}
      <NotRead unread={unread} isPartial={isPartial} />
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
    return `No Five Whys of an incident in ${folder} or its subfolders end at a missing safeguard yet. Those that several incidents share will stand here.`;
  const of = `${counted(missing, 'missing safeguard')} in ${counted(incidents, 'incident')}`;
  if (causes.length === 0) return `${of}, and none was seen in two of them.`;
  const again = causes.filter(({ cameAgain }) => cameAgain > 0).length;
  const closed = again === 0 ? '' : ` ${again} came again although the actions were closed.`;
  return `${of}. ${counted(causes.length, 'of them was', 'of them were')} missing in several.${closed}`;
}

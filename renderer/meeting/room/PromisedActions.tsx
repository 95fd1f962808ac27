import styles from '#renderer/meeting/room/PromisedActions.module.css';
import { PromisedRow } from '#renderer/meeting/room/PromisedRow.tsx';
import { usePromiseKeys } from '#renderer/meeting/room/usePromiseKeys.ts';
import { LISTED_ACTION_KEYS } from '#renderer/section/listedActionKeys.ts';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { promisedRows, shownPromise } from '#renderer/store/promises.ts';
import type { AppState } from '#renderer/store/state.ts';
import { Keys } from '#renderer/ui/Keys.tsx';
import { promisedWords } from '#shared/publication/actions/promisedActions.ts';

const ROW_KEYS = [['↑ ↓', 'before the room'], ...LISTED_ACTION_KEYS] as const;

/** What earlier incidents promised, one after the other: the row with the focus is before the room. */
export function PromisedActions() {
  const rows = useAppStore(promisedRows);
  const shownKey = useAppStore((state) => shownPromise(state)?.key ?? null);
  const nothing = useAppStore(wordsForNothing);
  const list = usePromiseKeys(rows, shownKey);
  const shown = useShownRows(rows.map((row) => ({ id: row.key, row })));
  return (
    <section aria-label="What we promised last time">
      <p className={styles.words} role="status">
        {promisedWords(rows) || nothing}
      </p>
      {rows.length > 0 && (
        <>
          <p className={styles.keys}>
            {ROW_KEYS.map(([key, words]) => (
              <span key={key}>
                <Keys>{key}</Keys> {words}
              </span>
            ))}
          </p>
          <ul ref={list} className={styles.rows} data-rows>
            {shown.rows.map(({ row }) => (
              <PromisedRow key={row.key} row={row} isShown={row.key === shownKey} />
            ))}
          </ul>
          <RowsLeftOut shown={shown} side="after" of="action items" />
        </>
      )}
    </section>
  );
}

function wordsForNothing({ libraryActions, actionsReadAt }: AppState): string {
  if (libraryActions !== null) return 'Everything that was promised is done, or decided.';
  return actionsReadAt === null
    ? 'Reading the incidents…'
    : 'The library could not be read, so nothing that was promised is known.';
}

import styles from '#renderer/meeting/room/PromisedActions.module.css';
import { goAlongRows } from '#renderer/section/goAlongRows.ts';
import { LISTED_ACTION_SHORTCUTS } from '#renderer/section/listedActionKeys.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { isLate, type ListedRow } from '#shared/publication/actions/actionsView.ts';
import { counted } from '#shared/text/phrases.ts';
import { longDate, shortCalendarDate } from '#shared/time/formatTime.ts';
import { ACTION_STATUS_WORDS } from '#shared/words/vocabulary.ts';

interface PromisedRowProps {
  readonly row: ListedRow;
  /** It is before the room. */
  readonly isShown: boolean;
}

/** One promise: with the focus it is before the room. `usePromiseKeys` has the keys that say what became of it. */
export function PromisedRow({ row, isShown }: PromisedRowProps) {
  const store = useAppStoreApi();
  const { action, key } = row;
  const { showPromise } = store.getState();
  return (
    <li>
      <button
        type="button"
        data-row
        className={styles.row}
        tabIndex={isShown ? 0 : -1}
        aria-current={isShown || undefined}
        aria-keyshortcuts={LISTED_ACTION_SHORTCUTS}
        onFocus={() => showPromise(key)}
        onKeyDown={goAlongRows}
      >
        <span className={styles.title} data-closed={isClosed(row) || undefined} dir="auto">
          {action.title || 'Untitled action'}
        </span>
        <span className={styles.state}>{ACTION_STATUS_WORDS[action.status].label}</span>
        <span className={styles.facts}>{factsOf(row).join(' · ')}</span>
      </button>
    </li>
  );
}

function isClosed({ action: { status } }: ListedRow): boolean {
  return status === 'done' || status === 'not-doing';
}

function factsOf(row: ListedRow): readonly string[] {
  const { action, file, daysLeft } = row;
  const due = daysLeft === null ? 'no due date' : `due ${shortCalendarDate(action.due)}`;
  return [
    action.priority,
    action.owner.trim() || 'nobody yet',
    isLate(row) ? `${counted(-(daysLeft ?? 0), 'day')} late` : due,
    `${file.title || 'Untitled incident'}, ${longDate(file.date, file.timeZone)}`,
    ...(action.status === 'not-doing' && action.notDoingReason !== '' ? [action.notDoingReason] : []),
    ...(row.isSnoozed
      ? [
          `snoozed until ${shortCalendarDate(action.snoozedUntil)}: ${action.snoozeReason || 'no reason given'}`,
        ]
      : []),
    ...(action.answers.length > 0 ? [`answers “${action.answers.join('”, “')}”`] : []),
    ...(file.isReadOnly ? ['written by a newer version, can only be read'] : []),
  ];
}

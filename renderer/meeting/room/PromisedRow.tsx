import type { KeyboardEvent } from 'react';
import styles from '#renderer/meeting/room/PromisedActions.module.css';
import { goAlongRows } from '#renderer/section/goAlongRows.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { ChangedField } from '#renderer/store/slices/uiState.ts';
import { toggledDone } from '#shared/domain/items/actionChange.ts';
import { isLate, type ListedRow } from '#shared/publication/actions/actionsView.ts';
import { counted } from '#shared/text/phrases.ts';
import { longDate, shortCalendarDate } from '#shared/time/formatTime.ts';
import { ACTION_STATUS_WORDS } from '#shared/words/vocabulary.ts';

interface PromisedRowProps {
  readonly row: ListedRow;
  /** It is before the room. */
  readonly isShown: boolean;
}

/** One promise: with the focus it is before the room, and one key says what became of it, in its own incident's file. */
export function PromisedRow({ row, isShown }: PromisedRowProps) {
  const store = useAppStoreApi();
  const { action, file, key } = row;
  const { changeListedAction, restoreListedAction, openDialog, showPromise } = store.getState();
  const ask = (field: ChangedField) => openDialog({ kind: 'changeAction', row, field });
  const keys: Readonly<Record<string, () => void>> = {
    d: () => void changeListedAction(row, toggledDone(action)),
    i: () => void changeListedAction(row, { status: 'in-progress' }),
    n: () => ask('notDoingReason'),
    o: () => ask('owner'),
    t: () => ask('due'),
    u: () => void restoreListedAction(row),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    goAlongRows(event);
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    const run = hasModifier || file.isReadOnly ? undefined : keys[event.key.toLowerCase()];
    if (run === undefined) return;
    // These letters mean something else elsewhere in the meeting.
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <li>
      <button
        type="button"
        data-row
        className={styles.row}
        tabIndex={isShown ? 0 : -1}
        aria-current={isShown || undefined}
        aria-keyshortcuts="D I N O T U"
        onFocus={() => showPromise(key)}
        onKeyDown={onKeyDown}
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
    ...(file.isReadOnly ? ['written by a newer version, can only be read'] : []),
  ];
}

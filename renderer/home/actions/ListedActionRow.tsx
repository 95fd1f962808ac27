import styles from '#renderer/home/actions/ListedActionRow.module.css';
import { LISTED_ACTION_SHORTCUTS, listedActionKeys } from '#renderer/section/listedActionKeys.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { ChangedField } from '#renderer/store/slices/uiState.ts';
import { classNames } from '#renderer/styles/classNames.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { toggledDone } from '#shared/domain/items/actionChange.ts';
import { isLate, type ListedRow } from '#shared/publication/actions/actionsView.ts';
import { counted } from '#shared/text/phrases.ts';
import { longDate, shortCalendarDate } from '#shared/time/formatTime.ts';
import { ACTION_STATUS_WORDS } from '#shared/words/vocabulary.ts';

interface ListedActionRowProps {
  readonly row: ListedRow;
  /** The Tab key stops at this row; from it the arrow keys lead to the others. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** One action of some incident: what, of which, who, until when, how far. */
export function ListedActionRow({ row, isStop, onFocus }: ListedActionRowProps) {
  const store = useAppStoreApi();
  const isChanged = useAppStore(({ changedActions }) => changedActions.has(row.key));
  const { action, file } = row;
  const name = action.title || 'Untitled action';
  const tabIndex = isStop ? 0 : -1;
  const { changeListedAction, restoreListedAction, openAt, openDialog } = store.getState();
  const open = () => void openAt(file.path, { place: 'actions', id: action.id, field: '' });
  const toggle = () => void changeListedAction(row, toggledDone(action));
  const ask = (field: ChangedField) => openDialog({ kind: 'changeAction', row, field });
  const control = { tabIndex, disabled: file.isReadOnly };
  return (
    <li className={styles.row} data-closed={!isOpenAction(action) || undefined} onFocus={onFocus}>
      <Checkbox checked={action.status === 'done'} {...control} className={styles.done} onChecked={toggle}>
        <Spoken>Done: {name}</Spoken>
      </Checkbox>
      <div className={styles.what}>
        <button
          type="button"
          data-row
          className={styles.title}
          tabIndex={tabIndex}
          aria-keyshortcuts={LISTED_ACTION_SHORTCUTS}
          onClick={open}
          onKeyDown={listedActionKeys(store, row)}
        >
          <span dir="auto">{name}</span>
        </button>
        <span className={styles.from}>
          {file.title || 'Untitled incident'} · {longDate(file.date, file.timeZone)}
          {action.ticketUrl !== '' && ` · ${action.ticketUrl}`}
          {action.status === 'not-doing' && ` · not doing: ${action.notDoingReason || 'no reason given'}`}
        </span>
        {row.isSnoozed && (
          <span className={styles.from}>
            Snoozed until {shortCalendarDate(action.snoozedUntil)}: {action.snoozeReason || 'no reason given'}
          </span>
        )}
        {action.answers.length > 0 && (
          <span className={styles.from} dir="auto">
            Answers: {action.answers.join('; ')}
          </span>
        )}
      </div>
      {action.isPrivate ? <Chip>Private</Chip> : <span />}
      <LinkButton
        {...control}
        tone="plain"
        className={classNames(styles.owner, action.owner.trim() === '' && styles.missing)}
        aria-label={
          action.owner === '' ? `Owner? Nobody for ${name} yet` : `${action.owner}, owner of ${name}`
        }
        onClick={() => ask('owner')}
      >
        {action.owner.trim() || 'Owner?'}
      </LinkButton>
      <LinkButton
        {...control}
        tone="plain"
        className={classNames(styles.due, (row.daysLeft === null || isLate(row)) && styles.missing)}
        aria-label={`${dueWords(row)}, due date of ${name}`}
        onClick={() => ask('due')}
      >
        {dueWords(row)}
      </LinkButton>
      <span className={styles.priority} data-priority={action.priority}>
        {action.priority}
      </span>
      <span className={styles.status}>
        {isChanged ? (
          <LinkButton tabIndex={tabIndex} onClick={() => void restoreListedAction(row)}>
            Undo<Spoken> the change of {name}</Spoken>
          </LinkButton>
        ) : (
          <LinkButton {...control} tone="quiet" aria-label={statusLabel(row)} onClick={() => ask('status')}>
            {ACTION_STATUS_WORDS[action.status].label}
          </LinkButton>
        )}
      </span>
    </li>
  );
}

function statusLabel({ action }: ListedRow): string {
  return `${ACTION_STATUS_WORDS[action.status].label}, status of ${action.title || 'untitled action'}`;
}

function dueWords(row: ListedRow): string {
  const { action, daysLeft } = row;
  if (daysLeft === null) return 'Due?';
  if (!isLate(row)) return shortCalendarDate(action.due);
  return `${counted(-daysLeft, 'day')} late`;
}

import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { IncidentMenu } from '#renderer/home/list/IncidentMenu.tsx';
import styles from '#renderer/home/list/LibraryTable.module.css';
import { ConflictCopies, RowCopies } from '#renderer/home/list/RowCopies.tsx';
import { goAlongRows } from '#renderer/section/goAlongRows.ts';
import { SEVERITY_TONES } from '#renderer/section/incidentWords.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { placeTitle, SECTION_IDS } from '#shared/domain/incident/sections.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import type { ListColumn } from '#shared/search/list/listView.ts';
import { longDate } from '#shared/time/formatTime.ts';
import { committedWords } from '#shared/versions/lastChange.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';

interface ListRowProps {
  readonly row: ListedIncident;
  readonly columns: readonly ListColumn[];
  /** The row at which the Tab key stops; arrow keys lead to the others. */
  readonly isStop: boolean;
}

/** One incident, or a file that cannot be read; it opens by its title. */
export const ListRow = memo(function ListRow({ row, columns, isStop }: ListRowProps) {
  const store = useAppStoreApi();
  const { path, title, tags, folder, copies, error } = row;
  const beside = [folder, ...(columns.includes('tags') ? [] : tags)].filter((each) => each !== '');
  const committed = committedWords(row);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    goAlongRows(event);
    // Keyboards of Macs have no other key of that name.
    const isDelete = event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey);
    const isRename = event.key === 'F2' && error === null && !row.isReadOnly;
    if (!isDelete && !isRename) return;
    event.preventDefault();
    store.getState().openDialog({ kind: isRename ? 'renameIncident' : 'moveToBin', row });
  };
  return (
    <tr data-menu-area>
      <td>
        <LinkButton
          tone="plain"
          data-row={path}
          tabIndex={isStop ? 0 : -1}
          className={styles.open}
          onClick={() => void store.getState().openPath(path)}
          onKeyDown={onKeyDown}
        >
          {title || 'Untitled incident'}
        </LinkButton>
        {row.isSample && <Chip>Sample</Chip>}
        {row.isMeetingUnderWay && <Chip tone="accent">Meeting under way</Chip>}
        {row.isArchived && <Chip>Archived</Chip>}
        {beside.length > 0 && <span className={styles.beside}>{beside.join(' · ')}</span>}
        {committed !== '' && <span className={styles.beside}>{committed}</span>}
        {copies.length > 0 && <ConflictCopies row={row} />}
        {copies.length > 0 && <RowCopies row={row} />}
        {row.isReadOnly && (
          <span className={styles.newer}>Made by a newer version: it can be read, not changed</span>
        )}
        {error !== null && <span className={styles.error}>{ERROR_WORDS[error.code].title}</span>}
      </td>
      {columns.map((column) => (
        <td key={column} className={CELL_CLASSES[column]}>
          {error === null ? CELLS[column](row) : '–'}
        </td>
      ))}
      <td className={styles.more}>
        <IncidentMenu row={row} tabIndex={isStop ? 0 : -1} />
      </td>
    </tr>
  );
});

/** Columns of which the values stand below each other, or wrap. */
const CELL_CLASSES: Partial<Readonly<Record<ListColumn, string | undefined>>> = {
  date: styles.date,
  openActions: styles.number,
  facilitator: styles.wrapped,
  services: styles.wrapped,
  tags: styles.wrapped,
  people: styles.wrapped,
  missing: styles.wrapped,
};

/** What each column says of an incident that could be read. */
const CELLS: Readonly<Record<ListColumn, (row: ListedIncident) => ReactNode>> = {
  date: ({ date, timeZone }) => (date === null ? '–' : longDate(date, timeZone)),
  severity: ({ severity }) =>
    severity === null ? '–' : <Chip tone={SEVERITY_TONES[severity]}>{severity}</Chip>,
  status: ({ status, isReviewLate }) => (
    <>
      {status === null ? '–' : INCIDENT_STATUS_WORDS[status]}
      {isReviewLate && <span className={styles.late}>Review late</span>}
    </>
  ),
  openActions: ({ openActions, overdueActions }) => (
    <>
      {overdueActions > 0 && (
        <>
          <span className={styles.overdue}>{overdueActions} overdue</span> of{' '}
        </>
      )}
      {openActions}
    </>
  ),
  facilitator: ({ facilitator }) => facilitator || '–',
  services: ({ services }) => named(services),
  tags: ({ tags }) => named(tags),
  people: ({ people }) => named(people),
  missing: ({ missing }) =>
    missing.length === SECTION_IDS.length ? 'Everything' : named(missing.map(placeTitle)),
};

/** In a narrow column, two lines at most. */
const MOST_NAMED = 2;

function named(things: readonly string[]): ReactNode {
  if (things.length === 0) return '–';
  const more = things.length - MOST_NAMED;
  const words = things.slice(0, MOST_NAMED).join(', ');
  return <span title={things.join(', ')}>{more > 0 ? `${words} and ${more} more` : words}</span>;
}

import type { KeyboardEvent } from 'react';
import { IncidentMenu } from '#renderer/home/list/IncidentMenu.tsx';
import styles from '#renderer/home/list/LibraryTable.module.css';
import { ConflictCopies, RowCopies } from '#renderer/home/list/RowCopies.tsx';
import { goAlongRows } from '#renderer/section/goAlongRows.ts';
import { SEVERITY_TONES } from '#renderer/section/incidentWords.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import { longDate } from '#shared/time/formatTime.ts';
import { lastChangeWords } from '#shared/versions/lastChange.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';

/** One incident, or a file that cannot be read; it opens by its title. */
export function ListRow({ row }: { readonly row: ListedIncident }) {
  const store = useAppStoreApi();
  const { path, title, tags, folder, copies, error, date, severity, status } = row;
  const beside = [folder, ...tags].filter((each) => each !== '');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    goAlongRows(event);
    // Keyboards of Macs have no other key of that name.
    if (event.key !== 'Delete' && !(event.key === 'Backspace' && event.metaKey)) return;
    event.preventDefault();
    store.getState().openDialog({ kind: 'moveToBin', row });
  };
  return (
    <tr data-menu-area>
      <td>
        <LinkButton
          tone="plain"
          data-row={path}
          className={styles.open}
          onClick={() => void store.getState().openPath(path)}
          onKeyDown={onKeyDown}
        >
          {title || 'Untitled incident'}
        </LinkButton>
        {beside.length > 0 && <span className={styles.beside}>{beside.join(' · ')}</span>}
        {row.changed !== undefined && (
          <span className={styles.beside}>{lastChangeWords(row.changed, row)}</span>
        )}
        {copies.length > 0 && <ConflictCopies row={row} />}
        {copies.length > 0 && <RowCopies row={row} />}
        {error !== null && <span className={styles.error}>{ERROR_WORDS[error.code].title}</span>}
      </td>
      <td className={styles.date}>{date === null ? '–' : longDate(date, row.timeZone)}</td>
      <td>{severity === null ? '–' : <Chip tone={SEVERITY_TONES[severity]}>{severity}</Chip>}</td>
      <td>
        {status === null ? '–' : INCIDENT_STATUS_WORDS[status]}
        {row.isReviewLate && <span className={styles.late}>Review late</span>}
      </td>
      <td className={styles.number}>
        {error === null ? row.openActions : '–'}
        {row.overdueActions > 0 && <span className={styles.late}>{row.overdueActions} overdue</span>}
      </td>
      <td className={styles.more}>
        <IncidentMenu row={row} />
      </td>
    </tr>
  );
}

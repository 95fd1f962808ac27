import { useMemo } from 'react';
import { ListFilterBar } from '#renderer/home/list/ListFilterBar.tsx';
import { ListRow } from '#renderer/home/list/ListRow.tsx';
import { SortHeading } from '#renderer/home/list/SortHeading.tsx';
import { NotRead } from '#renderer/home/NotRead.tsx';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { Library, ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import { groupedIncidents } from '#shared/search/list/incidentGroups.ts';
import {
  INCIDENTS_AT_FIRST,
  type IncidentOrder,
  shownIncidents,
} from '#shared/search/list/shownIncidents.ts';
import styles from './LibraryTable.module.css';

const COLUMNS: readonly (readonly [IncidentOrder, string])[] = [
  ['title', 'Incident'],
  ['date', 'Date'],
  ['severity', 'Severity'],
  ['status', 'Status'],
  ['openActions', 'Open actions'],
];

/** The incidents of the library folder and its subfolders, and what stands beside them. */
export function LibraryTable({ library }: { readonly library: Library }) {
  const store = useAppStoreApi();
  const filter = useAppStore(({ incidentsFilter }) => incidentsFilter);
  const order = useAppStore(({ incidentOrder }) => incidentOrder);
  const shown = useMemo(() => shownIncidents(library.rows, filter, order), [library.rows, filter, order]);
  return (
    <section>
      <div className={styles.head}>
        <h2>Library</h2>
        <span className={styles.folder} title={library.folder}>
          {library.folder}
        </span>
        <Button tone="quiet" onClick={() => void store.getState().chooseFolder()}>
          Choose folder…
        </Button>
      </div>
      {library.rows.length > 1 && <ListFilterBar {...shown} />}
      {library.rows.length === 0 && <p className={styles.empty}>No incidents in this folder yet.</p>}
      {library.rows.length > 0 && shown.rows.length === 0 && (
        <p className={styles.empty} role="status">
          None of {library.rows.length.toLocaleString('en')} fits this choice.{' '}
          <Button tone="quiet" onClick={() => store.getState().filterIncidents(INCIDENTS_AT_FIRST)}>
            Show all
          </Button>
        </p>
      )}
      {shown.rows.length > 0 && <IncidentTable rows={shown.rows} />}
      <NotRead unread={[]} isPartial={library.isPartial} />
    </section>
  );
}

function IncidentTable({ rows }: { readonly rows: readonly ListedIncident[] }) {
  const grouping = useAppStore(({ incidentGrouping }) => incidentGrouping);
  const groups = groupedIncidents(rows, grouping);
  const counts = new Map(groups.map((group) => [group.title, group.rows.length]));
  // In the order of the groups, so that each hundred ends where the next begins.
  const shown = useShownRows(groups.flatMap((group) => group.rows.map((row) => ({ id: row.path, row }))));
  const drawn = groupedIncidents(
    shown.rows.map(({ row }) => row),
    grouping,
  );
  return (
    <>
      <Card as="table" className={styles.table} data-rows>
        <thead>
          <tr>
            {COLUMNS.map(([column, title]) => (
              <SortHeading key={column} column={column} isNumber={column === 'openActions'}>
                {title}
              </SortHeading>
            ))}
            <th scope="col">
              <Spoken>More</Spoken>
            </th>
          </tr>
        </thead>
        {drawn.map(({ title, rows: group }) => (
          <tbody key={title}>
            {title !== '' && (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
                  {title} <span className={styles.count}>{counts.get(title)?.toLocaleString('en')}</span>
                </th>
              </tr>
            )}
            {group.map((row) => (
              <ListRow key={row.path} row={row} />
            ))}
          </tbody>
        ))}
      </Card>
      <RowsLeftOut shown={shown} side="after" of="incidents" />
    </>
  );
}

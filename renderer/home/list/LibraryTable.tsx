import { useEffect, useMemo, useRef } from 'react';
import { ListFilterBar } from '#renderer/home/list/ListFilterBar.tsx';
import { COLUMN_WORDS } from '#renderer/home/list/ListMenus.tsx';
import { ListRow } from '#renderer/home/list/ListRow.tsx';
import { focusRow } from '#renderer/home/list/rowFocus.ts';
import { SortHeading } from '#renderer/home/list/SortHeading.tsx';
import { useListKeys } from '#renderer/home/list/useListKeys.ts';
import { useOverflowMark } from '#renderer/home/list/useOverflowMark.ts';
import { useRowStop } from '#renderer/home/list/useRowStop.ts';
import { NotRead, StillReading } from '#renderer/home/NotRead.tsx';
import { PlaceTitle } from '#renderer/home/PlaceTitle.tsx';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStore, useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { Library, ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import { groupedIncidents } from '#shared/search/list/incidentGroups.ts';
import { INCIDENTS_AT_FIRST, shownIncidents } from '#shared/search/list/shownIncidents.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';
import styles from './LibraryTable.module.css';

/** The incidents of the library folder and its subfolders, and what stands beside them. */
export function LibraryTable({ library }: { readonly library: Library }) {
  const store = useAppStoreApi();
  const filter = useAppStore(({ incidentsFilter }) => incidentsFilter);
  const order = useAppStore(({ incidentOrder }) => incidentOrder);
  const { now } = useStoreDeps();
  const shown = useMemo(
    () => shownIncidents(library.rows, filter, { order, today: calendarDayIn(now(), 'UTC') }),
    [library.rows, filter, order, now],
  );
  return (
    <section>
      <div className={styles.head}>
        <PlaceTitle>Library</PlaceTitle>
        <span className={styles.folder} title={library.folder}>
          {library.folder}
        </span>
        <Button tone="quiet" edge="end" onClick={() => void store.getState().chooseFolder()}>
          Choose folder…
        </Button>
      </div>
      <StillReading reading={library.reading} />
      {library.rows.length > 1 && <ListFilterBar {...shown} />}
      {library.rows.length === 0 && library.reading === undefined && (
        <p className={styles.empty}>No incidents in this folder yet.</p>
      )}
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
  const columns = useAppStore(({ settings }) => settings.listColumns);
  const groups = groupedIncidents(rows, grouping);
  const counts = new Map(groups.map((group) => [group.title, group.rows.length]));
  // In the order of the groups, so that each hundred ends where the next begins.
  const ordered = groups.flatMap((group) => group.rows);
  const shown = useShownRows(ordered.map((row) => ({ id: row.path, row })));
  const drawn = groupedIncidents(
    shown.rows.map(({ row }) => row),
    grouping,
  );
  const box = useRef<HTMLDivElement>(null);
  useOverflowMark(box);
  const { stop, onFocus } = useRowStop(shown.rows.map(({ id }) => id));
  const leftPath = useAppStore((state) => state.leftPath);
  const store = useAppStoreApi();
  useEffect(() => {
    if (leftPath === null || !focusRow(leftPath)) return;
    store.getState().returned();
  });
  const onKeyDown = useListKeys({ rows: ordered, showAt: shown.showAt });
  return (
    <>
      <RowsLeftOut shown={shown} side="before" of="incidents" />
      <Card as="div" ref={box} className={styles.wide}>
        <table className={styles.table} data-rows onKeyDown={onKeyDown} onFocus={onFocus}>
          <thead>
            <tr>
              <SortHeading column="title" isNumber={false}>
                Incident
              </SortHeading>
              {columns.map((column) => (
                <SortHeading key={column} column={column} isNumber={column === 'openActions'}>
                  {COLUMN_WORDS[column]}
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
                  <th scope="rowgroup" colSpan={columns.length + 2}>
                    <span className={styles.groupTitle}>
                      {title} <span className={styles.count}>{counts.get(title)?.toLocaleString('en')}</span>
                    </span>
                  </th>
                </tr>
              )}
              {group.map((row) => (
                <ListRow key={row.path} row={row} columns={columns} isStop={row.path === stop} />
              ))}
            </tbody>
          ))}
        </table>
      </Card>
      <RowsLeftOut shown={shown} side="after" of="incidents" />
    </>
  );
}

import { useEffect, useMemo, useState } from 'react';
import { ActionsFilterBar } from '#renderer/home/actions/ActionsFilterBar.tsx';
import styles from '#renderer/home/actions/ActionsPlace.module.css';
import { ListedActionRow } from '#renderer/home/actions/ListedActionRow.tsx';
import { TicketsButton } from '#renderer/home/actions/TicketsButton.tsx';
import { NotRead, StillReading } from '#renderer/home/NotRead.tsx';
import { PlaceTitle } from '#renderer/home/PlaceTitle.tsx';
import { WhatStandsHere } from '#renderer/home/WhatStandsHere.tsx';
import { LISTED_ACTION_KEYS } from '#renderer/section/listedActionKeys.ts';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStore, useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import type { LibraryActions } from '#shared/ipc/libraryPayloads.ts';
import { groupedActions } from '#shared/publication/actions/actionGroups.ts';
import {
  ACTIONS_AT_FIRST,
  actionRows,
  type ListedRow,
  shownActions,
} from '#shared/publication/actions/actionsView.ts';
import { counted } from '#shared/text/phrases.ts';

const WHAT_IT_DOES = [
  [
    'What was promised',
    'in every incident: open, overdue, without an owner or a date, by owner, team or priority.',
  ],
  [
    'One key',
    'makes an action done, snoozes it with a reason, or asks why not; it is written into its incident.',
  ],
  ['The next meeting', 'begins with what is still open, one after the other before the room.'],
  ['Tickets', 'of GitHub, Jira and Linear are compared from a file; you take what differs.'],
] as const;

/** Every action of every incident in the library: what was promised, by whom, and what became of it. */
export function ActionsPlace() {
  const store = useAppStoreApi();
  const actions = useAppStore(({ libraryActions }) => libraryActions);
  useEffect(() => void store.getState().readActions(), [store]);
  return (
    <section aria-labelledby="actions-of-all" className={styles.place}>
      <PlaceTitle id="actions-of-all">Actions of all incidents</PlaceTitle>
      {actions === null ? <p role="status">Reading the incidents…</p> : <ActionsList actions={actions} />}
    </section>
  );
}

function ActionsList({ actions }: { readonly actions: LibraryActions }) {
  const store = useAppStoreApi();
  const { now } = useStoreDeps();
  const filter = useAppStore(({ actionsFilter }) => actionsFilter);
  const changed = useAppStore(({ changedActions }) => changedActions);
  const all = useMemo(() => actionRows(actions.files, now()), [actions, now]);
  const shown = useMemo(() => shownActions(all, filter, new Set(changed.keys())), [all, filter, changed]);
  const { folder, unread, isPartial, reading } = actions;
  const isAtFirst = filter === ACTIONS_AT_FIRST;
  return (
    <>
      <StillReading reading={reading} />
      {all.length === 0 && reading === undefined ? (
        <>
          <p className={styles.nothing}>
            No incident in {folder} or its subfolders has an action item yet. What a meeting agrees on stands
            under “Action items” of its incident, and is listed here.
          </p>
          <WhatStandsHere title="What this list does" lines={WHAT_IT_DOES} />
        </>
      ) : (
        <>
          <div className={styles.head}>
            <p className={styles.counts} role="status">
              {shown.rows.length.toLocaleString('en')} of {counted(all.length, 'action item')} in{' '}
              {counted(actions.files.length, 'incident')}
            </p>
            <TicketsButton />
          </div>
          <ActionsFilterBar {...shown} />
          {shown.rows.length > 0 ? (
            <Groups rows={shown.rows} />
          ) : (
            <p className={styles.nothing}>
              {isAtFirst
                ? 'Everything that was promised is done, or decided against.'
                : 'No action item fits this choice. '}
              {!isAtFirst && (
                <Button tone="quiet" onClick={() => store.getState().filterActions(ACTIONS_AT_FIRST)}>
                  Show all open ones
                </Button>
              )}
            </p>
          )}
        </>
      )}
      <NotRead unread={unread} isPartial={isPartial} hasSample={actions.hasSample} />
    </>
  );
}

const ROW_KEYS = [...LISTED_ACTION_KEYS, ['Enter', 'open']] as const;

function Groups({ rows }: { readonly rows: readonly ListedRow[] }) {
  const grouping = useAppStore(({ actionGrouping }) => actionGrouping);
  const [stop, setStop] = useState<string | null>(null);
  // In the order of the groups, so that each hundred ends where the next begins.
  const groups = groupedActions(rows, grouping);
  const counts = new Map(groups.map((group) => [group.title, group.rows.length]));
  const ordered = groups.flatMap((group) => group.rows);
  const shown = useShownRows(ordered.map((row) => ({ id: row.key, row })));
  const drawn = shown.rows.map(({ row }) => row);
  const stopKey = drawn.some(({ key }) => key === stop) ? stop : drawn[0]?.key;
  return (
    <div data-rows>
      <p className={styles.keys}>
        <span>In a row:</span>
        {ROW_KEYS.map(([key, words]) => (
          <span key={key}>
            <Keys>{key}</Keys> {words}
          </span>
        ))}
      </p>
      {groupedActions(drawn, grouping).map(({ title, rows: group }) => (
        <section key={title} aria-label={title} className={styles.group}>
          <SectionLabel as="h3" space="group">
            {title} <span className={styles.count}>{counts.get(title)?.toLocaleString('en')}</span>
          </SectionLabel>
          <Card as="ul" className={styles.rows}>
            {group.map((row) => (
              <ListedActionRow
                key={row.key}
                row={row}
                isStop={row.key === stopKey}
                onFocus={() => setStop(row.key)}
              />
            ))}
          </Card>
        </section>
      ))}
      <RowsLeftOut shown={shown} side="after" of="action items" />
    </div>
  );
}

import { type FocusEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { CARD } from '#renderer/timeline/event/useEventKeys.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { type TimelineRow, timelineRowKey } from '#shared/timelineScale/timelineRows.ts';

/**
 * Names the rows for the virtual list. Typing in an event changes no name, and must not make the list
 * measure thousands of rows again: the same function is returned for as long as the names stay.
 */
export function useRowKeys(rows: readonly TimelineRow[]): (index: number) => string {
  const [named, setNamed] = useState(rows);
  // Scrolling draws the list without a change of its rows, and must not compare thousands of names.
  const isSame = useMemo(() => haveSameKeys(named, rows), [named, rows]);
  if (!isSame) setNamed(rows);
  const current = isSame ? named : rows;
  // A row of another height than expected has the names of all rows behind it asked for.
  const keys = useMemo(() => current.map(timelineRowKey), [current]);
  return useCallback((index) => keys[index] ?? '', [keys]);
}

/** Most rows are the very same after an edit, and their names need not be made. */
function haveSameKeys(before: readonly TimelineRow[], after: readonly TimelineRow[]): boolean {
  return (
    before.length === after.length &&
    after.every((row, index) => {
      const old = before[index];
      return row === old || (old !== undefined && timelineRowKey(row) === timelineRowKey(old));
    })
  );
}

interface Place {
  readonly id: EventId;
  readonly index: number;
}

/**
 * When the event that has the focus leaves the list, by undo or because a filter no longer lets it pass,
 * the event that took its place gets the focus, so that keys go on working. Returns what the list calls
 * when something in it is focused.
 */
export function useKeptFocus(rows: readonly TimelineRow[]): (event: FocusEvent) => void {
  const store = useAppStoreApi();
  const place = useRef<Place | null>(null);
  useEffect(() => {
    const was = place.current;
    if (was === null) return;
    const index = rows.findIndex((row) => row.kind === 'event' && row.event.id === was.id);
    place.current = index === -1 ? null : { ...was, index };
    const next = index === -1 && document.activeElement === document.body ? nearest(rows, was.index) : null;
    if (next !== null) store.getState().goToSpot({ place: 'timeline', id: next, field: CARD });
  }, [rows, store]);
  return ({ target }) => {
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);
    const row = rows[index];
    place.current = row?.kind === 'event' ? { id: row.event.id, index } : null;
  };
}

/** The event at a place of the list, or the next one to it: below, else above. */
function nearest(rows: readonly TimelineRow[], index: number): EventId | null {
  const idOf = (row: TimelineRow) => (row.kind === 'event' ? [row.event.id] : []);
  return rows.slice(index).flatMap(idOf)[0] ?? rows.slice(0, index).flatMap(idOf).at(-1) ?? null;
}

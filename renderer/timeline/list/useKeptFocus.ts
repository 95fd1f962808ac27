import { type FocusEvent, useEffect, useRef } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { CARD } from '#renderer/timeline/event/eventKeys.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { TimelineRow } from '#shared/timelineScale/timelineRows.ts';

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

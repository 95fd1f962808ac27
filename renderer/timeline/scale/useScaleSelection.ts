import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { ScaleMoves } from '#renderer/timeline/scale/marks/useScaleView.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { ItemPlaces, ScaleItem } from '#shared/timelineScale/scaleLayout.ts';
import type { TimedEvent } from '#shared/timelineScale/timelineLanes.ts';

interface ScaleSelection {
  readonly selection: readonly EventId[];
  /** The event whose mark the Tab key leads to; null when there is none. */
  readonly stopId: EventId | null;
  /** Chooses what an item holds; added to what is chosen already, or taken away from it, if asked for. */
  select(item: ScaleItem, isAdded: boolean): void;
  clear(): void;
  /** Brings an event into view and gives its mark the focus. */
  focus(id: EventId): void;
  /** Brings an event into view and leaves the focus where it is. */
  show(id: EventId): void;
}

/** The selection, shared with the list, and the mark that has the focus. */
export function useScaleSelection(
  track: RefObject<HTMLElement | null>,
  events: readonly TimedEvent[],
  places: ItemPlaces,
  moves: ScaleMoves,
): ScaleSelection {
  const store = useAppStoreApi();
  const selection = useAppStore(({ timelineView }) => timelineView.selection);
  const latest = selection.at(-1);
  const [wanted, setWanted] = useState<EventId | null>(null);
  const due = useRef<'focus' | 'sight' | null>(null);
  const shownIds = useMemo(() => new Set(events.map(({ event }) => event.id)), [events]);
  const isShown = (id: EventId | null | undefined) => id !== null && id !== undefined && shownIds.has(id);
  const stopId = [wanted, latest].find(isShown) ?? events[0]?.event.id ?? null;

  useEffect(() => {
    const wish = due.current;
    if (wish === null || stopId === null) return;
    due.current = null;
    const mark = track.current?.querySelector<HTMLElement>('[data-event-mark][tabindex="0"]');
    if (wish === 'focus') mark?.focus({ preventScroll: true });
    else if (mark) scrollUpOrDownTo(mark);
  });

  const reveal = useCallback(
    (id: EventId, wish: 'focus' | 'sight'): void => {
      const at = places.get(id)?.item.marks.find(({ timed }) => timed.event.id === id)?.timed.from;
      if (at !== undefined) moves.reveal(at);
      due.current = wish;
      setWanted(id);
    },
    [places, moves],
  );
  const focus = useCallback((id: EventId) => reveal(id, 'focus'), [reveal]);
  const show = useCallback((id: EventId) => reveal(id, 'sight'), [reveal]);
  return {
    selection,
    stopId,
    focus,
    show,
    select: (item, isAdded) => {
      const ids = item.marks.map(({ timed }) => timed.event.id);
      const rest = selection.filter((id) => !ids.includes(id));
      const isTakenAway = isAdded && rest.length < selection.length;
      const next = isTakenAway ? rest : [...(isAdded ? rest : []), ...ids];
      store.getState().selectEvents(next);
      setWanted(item.marks[0].timed.event.id);
    },
    clear: store.getState().clearSelection,
  };
}

/** The entry line stands over the foot of the section. */
const FOOT = 120;

/** Scrolls the section, and only up or down: along the track the scale itself moves. */
function scrollUpOrDownTo(mark: HTMLElement): void {
  const section = mark.closest('main');
  if (section === null) return;
  const [seenBounds, box] = [section.getBoundingClientRect(), mark.getBoundingClientRect()];
  const below = box.bottom - (seenBounds.bottom - FOOT);
  const above = seenBounds.top - box.top;
  if (below > 0) section.scrollTop += below;
  else if (above > 0) section.scrollTop -= above;
}

import { type KeyboardEvent, useMemo } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import type { TimelineEdits } from '#renderer/edits/timelineEdits.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isEventShown, selectedEvents, shownEvents } from '#renderer/store/shownEvents.ts';
import { type SelectionKeys, selectionAfter } from '#renderer/timeline/event/selection.ts';
import { CARD, useEventKeys } from '#renderer/timeline/event/useEventKeys.ts';
import type { RowActions } from '#renderer/timeline/list/EventListRow.tsx';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';

const PLAIN: SelectionKeys = { shiftKey: false, ctrlKey: false, metaKey: false };

/** Plain keys that go from card to card. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** What the rows of the list answer to clicks and keys. The same object for as long as the list is there. */
export function useListActions(): RowActions {
  const store = useAppStoreApi();
  const { timeline } = useEdits();
  const eventKeys = useEventKeys();
  return useMemo(() => listActions(store, timeline, eventKeys), [store, timeline, eventKeys]);
}

function listActions(
  store: AppStore,
  timeline: TimelineEdits,
  eventKeys: ReturnType<typeof useEventKeys>,
): RowActions {
  /** The events that have a time, as the list shows them now. */
  const order = (): readonly EventId[] => {
    const { incident, timelineView } = store.getState();
    return placedEvents(shownEvents(incident?.timeline ?? [], timelineView)).map(({ id }) => id);
  };

  const select = (id: EventId, keys: SelectionKeys): void => {
    const { timelineView, selectEvents } = store.getState();
    selectEvents(selectionAfter(timelineView.selection, id, keys, order()));
  };
  const open = (id: EventId): void => {
    store.getState().selectAndOpen(id);
    store.getState().goToSpot({ place: 'timeline', id, field: 'title' });
  };
  const goToCard = (id: EventId) => store.getState().goToSpot({ place: 'timeline', id, field: CARD });
  const step = (id: EventId, key: KeyboardEvent): boolean => {
    const ids = order();
    const next = ids[STEPS[key.key]?.(ids.indexOf(id), ids.length) ?? -1];
    if (next === undefined) return STEPS[key.key] !== undefined;
    // Without a selection Shift goes on from where the focus is.
    if (key.shiftKey && selectedEvents(store.getState()).length === 0) select(id, PLAIN);
    select(next, { ...PLAIN, shiftKey: key.shiftKey });
    goToCard(next);
    return true;
  };
  const isDone = (id: EventId, key: KeyboardEvent): boolean => {
    if ((key.ctrlKey || key.metaKey) && key.key.toLowerCase() === 'a') {
      store.getState().selectEvents(order());
      return true;
    }
    if (key.key === 'Escape') {
      const isSelected = selectedEvents(store.getState()).length > 0;
      store.getState().clearSelection();
      return isSelected;
    }
    return step(id, key) || eventKeys(id, key);
  };

  return {
    onChoose: (id, click) => {
      if (click.defaultPrevented) return;
      if (click.shiftKey || click.ctrlKey || click.metaKey) select(id, click);
      else open(id);
    },
    onKey: (id, key) => {
      if (!key.defaultPrevented && isDone(id, key)) key.preventDefault();
    },
    onClose: (id) => {
      store.getState().closeEvent();
      // After an edit the filter may hide it; then the list finds the focus another place.
      if (isEventShown(store.getState(), id)) goToCard(id);
    },
    onInsertBefore: (id) => timeline.insertBeside(id, 'before'),
  };
}

import type { KeyboardEvent } from 'react';
import { insertBeside } from '#renderer/commands/eventCommands.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { isEventShown, selectedEvents } from '#renderer/store/shownEvents.ts';
import { CARD } from '#renderer/timeline/event/eventKeys.ts';
import { type SelectionKeys, selectionAfter } from '#renderer/timeline/event/selection.ts';
import { useEventKeys } from '#renderer/timeline/event/useEventKeys.ts';
import type { RowActions } from '#renderer/timeline/list/EventListRow.tsx';
import { useStableActions } from '#renderer/timeline/list/useStableActions.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { TimelineRow } from '#shared/timelineScale/timelineRows.ts';

const PLAIN: SelectionKeys = { shiftKey: false, ctrlKey: false, metaKey: false };

/** Plain keys that go from card to card. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** What the rows of the list answer to clicks and keys. The same object for as long as the list is there. */
export function useListActions(rows: readonly TimelineRow[]): RowActions {
  const store = useAppStoreApi();
  const { newId } = useStoreDeps();
  const eventKeys = useEventKeys();
  const order = (): readonly EventId[] => rows.flatMap((row) => (row.kind === 'event' ? [row.event.id] : []));

  const select = (id: EventId, keys: SelectionKeys): void => {
    const { timelineView, selectEvents } = store.getState();
    selectEvents(selectionAfter(timelineView.selection, id, keys, order()));
  };
  const open = (id: EventId): void => {
    store.getState().selectAndOpen(id);
    store.getState().goTo('timeline', fieldKey('timeline', id, 'title'));
  };
  const goToCard = (id: EventId) => store.getState().goTo('timeline', fieldKey('timeline', id, CARD));
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
      store.getState().clearSelection();
      return true;
    }
    return step(id, key) || eventKeys(id, key);
  };

  return useStableActions<RowActions>({
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
    onInsertBefore: (id) => insertBeside(store, newId<EventId>(), id, 'before'),
  });
}

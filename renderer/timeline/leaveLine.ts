import type { AppStore } from '#renderer/store/appStore.ts';
import { isEventShown, selectedEvents, shownEvents } from '#renderer/store/shownEvents.ts';
import { CARD } from '#renderer/timeline/event/eventKeys.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';

/**
 * Goes from the entry line to its neighbour: the event it added last, else the one that is selected, else the
 * last in the list; with no event at all to the section itself. What is half typed stays in the line.
 */
export function leaveLine(store: AppStore, line: HTMLElement, added: EventId | null): void {
  const next = neighbour(store, added);
  if (next !== null) store.getState().goToSpot({ place: 'timeline', id: next, field: CARD });
  else {
    line.blur();
    line.closest('main')?.focus();
  }
}

function neighbour(store: AppStore, added: EventId | null): EventId | null {
  const state = store.getState();
  if (added !== null && isEventShown(state, added)) return added;
  const selected = selectedEvents(state).at(-1);
  if (selected !== undefined) return selected;
  const shown = shownEvents(state.incident?.timeline ?? [], state.timelineView);
  return timelineInOrder(shown).at(-1)?.id ?? null;
}

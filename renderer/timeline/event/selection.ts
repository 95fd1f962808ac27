import type { EventId } from '#shared/domain/incident/ids.ts';

/** How a click or a key adds to what is selected. */
export interface SelectionKeys {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What is selected after an event was chosen: it alone; with Ctrl or Cmd it in addition, or no longer;
 * with Shift all from the last chosen one that is shown to it, in the order shown.
 */
export function selectionAfter(
  selection: readonly EventId[],
  chosenId: EventId,
  keys: SelectionKeys,
  order: readonly EventId[],
): readonly EventId[] {
  const last = selection.findLast((id) => order.includes(id));
  if (keys.shiftKey && last !== undefined) {
    // The one it started from stays the last, so that the next Shift+click starts there again.
    return [...between(order, last, chosenId).filter((id) => id !== last), last];
  }
  if (!keys.ctrlKey && !keys.metaKey) return [chosenId];
  return selection.includes(chosenId) ? selection.filter((id) => id !== chosenId) : [...selection, chosenId];
}

function between(order: readonly EventId[], a: EventId, b: EventId): readonly EventId[] {
  const [from, to] = [order.indexOf(a), order.indexOf(b)].sort((x, y) => x - y);
  return from === undefined || to === undefined || from === -1 ? [b] : order.slice(from, to + 1);
}

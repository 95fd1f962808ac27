import type { EventId } from '#shared/domain/incident/ids.ts';
import type { TimedEvent } from '#shared/timelineScale/timelineLanes.ts';

/** The events on either side of an instant; null at an end of the timeline. */
export interface Neighbours {
  /** At the instant or before it. */
  readonly before: TimedEvent | null;
  readonly after: TimedEvent | null;
}

/** Between which events an instant lies, not counting those that move. Events come earliest first. */
export function neighboursAt(
  events: readonly TimedEvent[],
  ms: number,
  moving: readonly EventId[],
): Neighbours {
  const others = moving.length === 0 ? events : events.filter(({ event }) => !moving.includes(event.id));
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.from ?? 0) <= ms) low = middle + 1;
    else high = middle;
  }
  return { before: others[low - 1] ?? null, after: others[low] ?? null };
}

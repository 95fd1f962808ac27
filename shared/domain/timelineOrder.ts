import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { quarterHourAt } from '#shared/time/quarterHour.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

type Timeline = readonly TimelineEvent[];

/** An event whose instant is known. */
export type PlacedEvent = TimelineEvent & { readonly occurredAt: Timestamp };

/** The events of one calendar day, in order. */
export interface TimelineDay {
  /** `YYYY-MM-DD` in the zone that was asked for. */
  readonly date: string;
  readonly events: readonly PlacedEvent[];
}

export function isPlaced(event: TimelineEvent): event is PlacedEvent {
  return event.occurredAt !== null;
}

const instants = new WeakMap<PlacedEvent, number>();

/** Reading a timestamp's text takes longer than all else here; an edit leaves the other events as they are. */
function instantOf(event: PlacedEvent): number {
  const known = instants.get(event);
  if (known !== undefined) return known;
  const ms = epochMs(event.occurredAt);
  instants.set(event, ms);
  return ms;
}

const placed = new WeakMap<Timeline, readonly PlacedEvent[]>();
const ordered = new WeakMap<Timeline, Timeline>();

/** The events with a time, earliest first. Equal instants keep the file's order. */
export function placedEvents(timeline: Timeline): readonly PlacedEvent[] {
  const known = placed.get(timeline);
  if (known !== undefined) return known;
  const timed = timeline.filter(isPlaced).map((event) => ({ event, ms: instantOf(event) }));
  const sorted = timed.sort((a, b) => a.ms - b.ms).map(({ event }) => event);
  placed.set(timeline, sorted);
  return sorted;
}

/** The notes that still have no time, in the file's order. */
export function unplacedEvents(timeline: Timeline): readonly TimelineEvent[] {
  return timeline.filter((event) => !isPlaced(event));
}

/**
 * The reading order of a timeline: events with a time by instant, then the unplaced in the file's
 * order. The answer is kept per array, so asking again on every render costs nothing.
 */
export function timelineInOrder(timeline: Timeline): Timeline {
  const known = ordered.get(timeline);
  if (known !== undefined) return known;
  const order = [...placedEvents(timeline), ...unplacedEvents(timeline)];
  ordered.set(timeline, order);
  return order;
}

/** The placed events grouped by calendar day in the zone, earliest day first. */
export function incidentDays(timeline: Timeline, timeZone: string): readonly TimelineDay[] {
  const days = new Map<string, PlacedEvent[]>();
  let slot = Number.NaN;
  let events: PlacedEvent[] = [];
  for (const event of placedEvents(timeline)) {
    const next = quarterHourAt(instantOf(event));
    if (next !== slot) {
      const date = isoDate(event.occurredAt, timeZone);
      events = days.get(date) ?? [];
      days.set(date, events);
      slot = next;
    }
    events.push(event);
  }
  return [...days].map(([date, events]) => ({ date, events }));
}

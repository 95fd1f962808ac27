import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { quarterHour } from '#shared/time/quarterHour.ts';
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

const placed = new WeakMap<Timeline, readonly PlacedEvent[]>();
const ordered = new WeakMap<Timeline, Timeline>();

/** The events with a time, earliest first. Equal instants keep the file's order. */
export function placedEvents(timeline: Timeline): readonly PlacedEvent[] {
  const known = placed.get(timeline);
  if (known !== undefined) return known;
  const timed = timeline.filter(isPlaced).map((event) => ({ event, ms: epochMs(event.occurredAt) }));
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
  const dates = new Map<number, string>();
  for (const event of placedEvents(timeline)) {
    const slot = quarterHour(event.occurredAt);
    const date = dates.get(slot) ?? isoDate(event.occurredAt, timeZone);
    dates.set(slot, date);
    const events = days.get(date) ?? [];
    events.push(event);
    days.set(date, events);
  }
  return [...days].map(([date, events]) => ({ date, events }));
}

import { byObject, fromLast, type Last, memoised } from '#shared/basics/memo.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { singleChange } from '#shared/domain/timeline/singleChange.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { quarterHourAt } from '#shared/time/quarterHour.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

type Timeline = readonly TimelineEvent[];

/** An event whose instant is known. */
export type PlacedEvent = TimelineEvent & { readonly occurredAt: Timestamp };

/** The events of one calendar day, in order. */
export interface TimelineDay {
  /** `YYYY-MM-DD` in the zone that the caller named. */
  readonly date: string;
  readonly events: readonly PlacedEvent[];
}

export function isPlaced(event: TimelineEvent): event is PlacedEvent {
  return event.occurredAt !== null;
}

/**
 * Milliseconds since the epoch. Reading a timestamp's text takes longer than all else here, and an edit
 * leaves the other events as they are, so each is read once.
 */
export const instantOf = byObject(({ occurredAt }: PlacedEvent) => epochMs(occurredAt));

/** The placed events of a timeline with the instant of each, in the same order. */
interface Placed {
  readonly events: readonly PlacedEvent[];
  /** Milliseconds since the epoch, ascending. */
  readonly instants: readonly number[];
}

const placedAfter = fromLast<Timeline, Placed>((timeline, last) =>
  last === null ? sorted(timeline) : (withNewWords(timeline, last) ?? sorted(timeline)),
);
const placedIn = byObject((timeline: Timeline) => placedAfter(timeline));

/** The order of the timeline before, when since then only the words of one event were changed. */
function withNewWords(timeline: Timeline, last: Last<Timeline, Placed>): Placed | null {
  const change = singleChange(last.input, timeline);
  if (change === null || !isPlaced(change.before) || !isPlaced(change.after)) return null;
  if (change.before.occurredAt !== change.after.occurredAt) return null;
  const { events, instants } = last.answer;
  return { events: events.with(events.indexOf(change.before), change.after), instants };
}

function sorted(timeline: Timeline): Placed {
  const events = timeline.filter(isPlaced);
  const instants = events.map(instantOf);
  const isInOrder = instants.every((ms, index) => index === 0 || ms >= (instants[index - 1] ?? ms));
  return isInOrder ? { events, instants } : inOrder(events);
}

function inOrder(events: readonly PlacedEvent[]): Placed {
  const timed = events.map((event) => ({ event, ms: instantOf(event) })).sort((a, b) => a.ms - b.ms);
  return { events: timed.map(({ event }) => event), instants: timed.map(({ ms }) => ms) };
}

/** The events with a time, earliest first. Equal instants keep the file's order. */
export const placedEvents = memoised((timeline: Timeline) => placedIn(timeline).events);

/** The instants of {@link placedEvents}, in milliseconds since the epoch and in their order. */
export function placedInstants(timeline: Timeline): readonly number[] {
  return placedIn(timeline).instants;
}

/** The notes that still have no time, in the file's order. */
export function unplacedEvents(timeline: Timeline): readonly TimelineEvent[] {
  return timeline.filter((event) => !isPlaced(event));
}

/**
 * The reading order of a timeline: events with a time by instant, then the unplaced in the file's
 * order. The answer is kept per array, so asking again on every render costs nothing.
 */
export const timelineInOrder = byObject(
  (timeline: Timeline): Timeline => [...placedEvents(timeline), ...unplacedEvents(timeline)],
);

/** Whether the placed events fall on more than one calendar day in the zone, without grouping them. */
export function hasSeveralDays(timeline: Timeline, timeZone: string): boolean {
  const { events } = placedIn(timeline);
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return false;
  return isoDate(first.occurredAt, timeZone) !== isoDate(last.occurredAt, timeZone);
}

/** The placed events grouped by calendar day in the zone, earliest day first. */
export function incidentDays(timeline: Timeline, timeZone: string): readonly TimelineDay[] {
  const days = new Map<string, PlacedEvent[]>();
  const { events: orderedEvents, instants } = placedIn(timeline);
  let slot = Number.NaN;
  let events: PlacedEvent[] = [];
  for (const [index, event] of orderedEvents.entries()) {
    const next = quarterHourAt(instants[index] ?? instantOf(event));
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

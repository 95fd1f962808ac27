import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { instantOf, type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** When the responders learnt of an event: never before it happened, even where the file says so. */
export function knownSince(event: PlacedEvent): Timestamp {
  const { knownAt, occurredAt } = event;
  return knownAt !== undefined && epochMs(knownAt) > instantOf(event) ? knownAt : occurredAt;
}

/** When the responders learnt of something new, earliest first, each instant once. */
export function knownMoments(timeline: readonly TimelineEvent[]): readonly Timestamp[] {
  const moments = new Map<number, Timestamp>();
  for (const event of placedEvents(timeline)) {
    const knownTime = knownSince(event);
    moments.set(knownTime === event.occurredAt ? instantOf(event) : epochMs(knownTime), knownTime);
  }
  return [...moments].sort(([a], [b]) => a - b).map(([, moment]) => moment);
}

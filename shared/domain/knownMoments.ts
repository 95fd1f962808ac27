import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { instantOf, placedEvents } from '#shared/domain/timelineOrder.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** When the responders learnt of something new, earliest first, each instant once. */
export function knownMoments(timeline: readonly TimelineEvent[]): readonly Timestamp[] {
  const moments = new Map<number, Timestamp>();
  for (const event of placedEvents(timeline)) {
    const { knownAt } = event;
    if (knownAt === undefined) moments.set(instantOf(event), event.occurredAt);
    else moments.set(epochMs(knownAt), knownAt);
  }
  return [...moments].sort(([a], [b]) => a - b).map(([, moment]) => moment);
}

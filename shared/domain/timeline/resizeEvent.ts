import type { Patch } from '#shared/domain/incident/applyPatch.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { compareTimestamps, type Timestamp } from '#shared/time/timestamp.ts';

/** The side of a range that is pulled. */
export type RangeEdge = 'start' | 'end';

/**
 * What changes when one side of a range is pulled to a moment. The sides never pass each other: pulled
 * too far, the range becomes a point at the other side. An event without an end gets one by its end side.
 */
export function resizeEvent(event: TimelineEvent, edge: RangeEdge, to: Timestamp): Patch<TimelineEvent> {
  if (event.occurredAt === null) return {};
  const start = edge === 'start' ? earlier(to, event.endedAt ?? event.occurredAt) : event.occurredAt;
  const end = edge === 'end' ? later(to, event.occurredAt) : event.endedAt;
  const isPoint = end === undefined || compareTimestamps(start, end) === 0;
  return { occurredAt: start, endedAt: isPoint ? undefined : end };
}

function earlier(a: Timestamp, b: Timestamp): Timestamp {
  return compareTimestamps(a, b) <= 0 ? a : b;
}

function later(a: Timestamp, b: Timestamp): Timestamp {
  return compareTimestamps(a, b) >= 0 ? a : b;
}

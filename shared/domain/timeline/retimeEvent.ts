import type { Patch } from '#shared/domain/incident/applyPatch.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { epochMs, shifted, type Timestamp } from '#shared/time/timestamp.ts';

/** A time as a person gives it to an event. */
export interface EventTime {
  readonly at: Timestamp;
  /** The end, when one was given together with the start. */
  readonly until?: Timestamp;
  readonly precision: 'exact' | 'approximate';
}

/**
 * What changes when an event gets another time: one that lasted keeps its length, unless a new end
 * comes with it. Null takes the time away and leaves a note to be placed later.
 */
export function retimeEvent(event: TimelineEvent, time: EventTime | null): Patch<TimelineEvent> {
  if (time === null) return { occurredAt: null, endedAt: undefined, precision: 'unplaced' };
  const { at, precision } = time;
  return { occurredAt: at, precision, endedAt: time.until ?? movedEnd(event, at) };
}

function movedEnd({ occurredAt, endedAt }: TimelineEvent, at: Timestamp): Timestamp | undefined {
  if (occurredAt === null || endedAt === undefined) return endedAt;
  return shifted(endedAt, epochMs(at) - epochMs(occurredAt));
}

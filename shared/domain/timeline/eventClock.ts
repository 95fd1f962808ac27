import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { clockTime } from '#shared/time/formatTime.ts';

/** An event's time with what is known of its precision. */
export type EventTime = Pick<TimelineEvent, 'occurredAt' | 'precision'>;

/**
 * `14:23`, `~14:20` when approximate, in the zone; empty without a time. Every view of an event's clock uses this
 * function, so that an approximate time never reads as an exact one.
 */
export function eventClock({ occurredAt, precision }: EventTime, timeZone: string): string {
  if (occurredAt === null) return '';
  return `${precision === 'approximate' ? '~' : ''}${clockTime(occurredAt, timeZone)}`;
}

import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { clockTime } from '#shared/time/formatTime.ts';

/** `14:23`, `~14:20` when approximate, `–` for a note without a time. In the zone. */
export function eventTimeText(event: TimelineEvent, timeZone: string): string {
  if (event.occurredAt === null) return '–';
  const time = clockTime(event.occurredAt, timeZone);
  return event.precision === 'approximate' ? `~${time}` : time;
}

import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';

/** `14:23`, `~14:20` when approximate, `–` for a note without a time. In the zone. */
export function eventTimeText(event: TimelineEvent, timeZone: string): string {
  return eventClock(event, timeZone) || '–';
}

import type { EventId } from '#shared/domain/ids.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { milestoneTime } from '#shared/domain/milestoneMetrics.ts';
import { placedEvents } from '#shared/domain/timelineOrder.ts';
import type { TimeEntryContext } from '#shared/time/parseTimeEntry.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/**
 * What a typed time is read against: the day of the entry before it, else the day the impact started,
 * else today.
 */
export function entryContext(incident: Incident, before: Timestamp | null, now: Timestamp): TimeEntryContext {
  const previous = before ?? placedEvents(incident.timeline).at(-1)?.occurredAt ?? null;
  const anchor = previous ?? milestoneTime(incident, 'impactStarted') ?? now;
  return { timeZone: incident.timeZone, day: wallTimeIn(anchor, incident.timeZone), previous };
}

/**
 * The same for a line that is typed after others. `rowBefore` is the last of them that has a time: a clock
 * that goes back behind it means the next day. It no longer counts once its event is gone or has no time.
 */
export function rowContext(incident: Incident, rowBefore: EventId | null, now: Timestamp): TimeEntryContext {
  const before = incident.timeline.find(({ id }) => id === rowBefore)?.occurredAt ?? null;
  return { ...entryContext(incident, before, now), rowBefore: before };
}

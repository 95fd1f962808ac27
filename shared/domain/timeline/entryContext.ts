import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentSpan } from '#shared/domain/timeline/incidentSpan.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import type { TimeEntryContext } from '#shared/time/parseTimeEntry.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/**
 * What a typed time is read against: the time that the incident takes, and the entry before it, else the last
 * one, else now.
 */
export function entryContext(incident: Incident, before: Timestamp | null, now: Timestamp): TimeEntryContext {
  const previous = before ?? placedEvents(incident.timeline).at(-1)?.occurredAt ?? null;
  const span = incidentSpan(incident) ?? { from: now, to: now };
  const anchor = previous ?? span.from;
  return { timeZone: incident.timeZone, day: wallTimeIn(anchor, incident.timeZone), previous, span };
}

/**
 * The same for a line that is typed after others. `rowBefore` is the last of them that has a time; it no longer
 * counts once its event is gone or has no time.
 */
export function rowContext(incident: Incident, rowBefore: EventId | null, now: Timestamp): TimeEntryContext {
  const before = incident.timeline.find(({ id }) => id === rowBefore)?.occurredAt ?? null;
  return entryContext(incident, before, now);
}

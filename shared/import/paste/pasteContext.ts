import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentSpan } from '#shared/domain/timeline/incidentSpan.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/**
 * What a text that is pasted into an incident is read against: the incident's zone, and the day its
 * impact started, else its first day, else today; a text without days begins on the one nearest to the
 * incident. All are guesses that a person can change.
 */
export function pasteContext(incident: Incident, now: Timestamp): ImportContext {
  const { timeZone } = incident;
  const first = placedEvents(incident.timeline)[0]?.occurredAt;
  const { year, month, day } = wallTimeIn(milestoneTime(incident, 'impactStarted') ?? first ?? now, timeZone);
  const span = incidentSpan(incident);
  return { timeZone, isZoneGuessed: true, day: { year, month, day }, ...(span === null ? {} : { span }) };
}

import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { longDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/**
 * `10 March 2026`, or `10 March 2026 to 11 March 2026` when it was resolved on another day.
 *
 * @param start - when it started, where the incident given does not hold what tells it
 */
export function incidentDates(incident: Incident, start: Timestamp = incidentStart(incident)): string {
  const first = longDate(start, incident.timeZone);
  const end = milestoneTime(incident, 'resolved');
  const last = end === null ? first : longDate(end, incident.timeZone);
  return first === last ? first : `${first} to ${last}`;
}

import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { longDate } from '#shared/time/formatTime.ts';

/** `10 March 2026`, or `10 March 2026 to 11 March 2026` when it was resolved on another day. */
export function incidentDates(incident: Incident): string {
  const first = longDate(incidentStart(incident), incident.timeZone);
  const end = milestoneTime(incident, 'resolved');
  const last = end === null ? first : longDate(end, incident.timeZone);
  return first === last ? first : `${first} to ${last}`;
}

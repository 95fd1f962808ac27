import type { Incident } from '#shared/domain/incident.ts';
import { milestoneTime } from '#shared/domain/milestoneMetrics.ts';
import { placedEvents } from '#shared/domain/timelineOrder.ts';
import { longDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** When the incident began: impact start, else the first event with a time, else when its file was made. */
export function incidentStart(incident: Incident): Timestamp {
  return (
    milestoneTime(incident, 'impactStarted') ??
    placedEvents(incident.timeline)[0]?.occurredAt ??
    incident.createdAt
  );
}

/** `10 March 2026`, or `10 March 2026 to 11 March 2026` when it was resolved on another day. */
export function incidentDates(incident: Incident): string {
  const first = longDate(incidentStart(incident), incident.timeZone);
  const end = milestoneTime(incident, 'resolved');
  const last = end === null ? first : longDate(end, incident.timeZone);
  return first === last ? first : `${first} to ${last}`;
}

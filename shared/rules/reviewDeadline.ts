import type { Incident } from '#shared/domain/incident/incident.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';

/** "Hold the meeting within 48 hours of resolution" (guide, "Running the Postmortem Meeting"). */
export const REVIEW_WITHIN_HOURS = 48;

/** Minutes until the meeting should have been held, negative when overdue; null while resolution is unknown. */
export function minutesToReviewDeadline(incident: Incident, now: Timestamp): number | null {
  const resolved = milestoneTime(incident, 'resolved');
  return resolved === null ? null : REVIEW_WITHIN_HOURS * 60 - minutesBetween(resolved, now);
}

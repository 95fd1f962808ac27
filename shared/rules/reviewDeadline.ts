import type { Incident, IncidentStatus } from '#shared/domain/incident/incident.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';

/** "Hold the meeting within 48 hours of resolution" (guide, "Running the Postmortem Meeting"). */
export const REVIEW_WITHIN_HOURS = 48;

/** Whether it should have been reviewed by now and was not. `resolved` is null while that is unknown. */
export function isReviewLate(
  status: IncidentStatus,
  resolvedTime: Timestamp | null,
  now: Timestamp,
): boolean {
  const isReviewed = status === 'reviewed' || status === 'published';
  return !isReviewed && resolvedTime !== null && minutesBetween(resolvedTime, now) > REVIEW_WITHIN_HOURS * 60;
}

/** Minutes until the meeting should have been held, negative when overdue; null while resolution is unknown. */
export function minutesToReviewDeadline(incident: Incident, now: Timestamp): number | null {
  const resolvedTime = milestoneTime(incident, 'resolved');
  return resolvedTime === null ? null : REVIEW_WITHIN_HOURS * 60 - minutesBetween(resolvedTime, now);
}

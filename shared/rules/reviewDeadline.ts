import type { Incident, IncidentStatus } from '#shared/domain/incident/incident.ts';
import type { Meeting } from '#shared/domain/incident/meeting.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';

/** "Hold the meeting within 48 hours of resolution" (guide, "Running the Postmortem Meeting"). */
export const REVIEW_WITHIN_HOURS = 48;

/** Once the first meeting has begun nobody counts the 48 hours any more. */
export function hasReviewBegun({ log, held }: Pick<Meeting, 'log' | 'held'>): boolean {
  return log.length > 0 || held !== undefined;
}

interface ReviewStanding {
  readonly status: IncidentStatus;
  /** When it was resolved; null while that is unknown. */
  readonly resolved: Timestamp | null;
  readonly hasReviewBegun: boolean;
}

/** Whether it should have been reviewed by now and was not. */
export function isReviewLate(standing: ReviewStanding, now: Timestamp): boolean {
  const { status, resolved: resolvedTime } = standing;
  const isReviewed = status === 'reviewed' || status === 'published' || standing.hasReviewBegun;
  return !isReviewed && resolvedTime !== null && minutesBetween(resolvedTime, now) > REVIEW_WITHIN_HOURS * 60;
}

/** Minutes until the meeting should have been held, negative when overdue; null while resolution is unknown. */
export function minutesToReviewDeadline(incident: Incident, now: Timestamp): number | null {
  const resolvedTime = milestoneTime(incident, 'resolved');
  return resolvedTime === null ? null : REVIEW_WITHIN_HOURS * 60 - minutesBetween(resolvedTime, now);
}

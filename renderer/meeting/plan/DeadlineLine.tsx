import { useIncident } from '#renderer/store/useIncident.ts';
import { useNow } from '#renderer/store/useNow.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { deadlineWords } from '#shared/meeting/meetingDeadline.ts';
import { minutesToReviewDeadline, REVIEW_WITHIN_HOURS } from '#shared/rules/reviewDeadline.ts';
import { HOUR_MS } from '#shared/time/durations.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import { shifted } from '#shared/time/timestamp.ts';

/** Until when the guide wants the meeting held, and how long that is from now; a follow-up has no such time. */
export function DeadlineLine() {
  const now = useNow();
  const resolved = useIncident((incident) => milestoneTime(incident, 'resolved'));
  const minutes = useIncident((incident) => minutesToReviewDeadline(incident, now));
  const timeZone = useIncident((incident) => incident.timeZone);
  const isFollowUp = useIncident(({ meeting }) => meeting.held !== undefined);
  if (isFollowUp) return 'A follow-up session';
  if (resolved === null || minutes === null) {
    return `Within ${REVIEW_WITHIN_HOURS} hours of resolution, which is not known yet`;
  }
  const until = shifted(resolved, REVIEW_WITHIN_HOURS * HOUR_MS);
  return `Hold it by ${shortDate(until, timeZone)} ${clockTime(until, timeZone)}: ${deadlineWords(minutes)}`;
}

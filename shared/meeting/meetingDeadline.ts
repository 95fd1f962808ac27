import { REVIEW_WITHIN_HOURS } from '#shared/rules/reviewDeadline.ts';
import { durationText } from '#shared/time/formatTime.ts';

/** How a moment stands to the guide's 48 hours: `in 31 h`, `overdue by 3 h 5 min`. Minutes as of `minutesToReviewDeadline`. */
export function deadlineWords(minutes: number): string {
  return minutes < 0 ? `overdue by ${durationText(-minutes)}` : `in ${durationText(minutes)}`;
}

/** What to say of a scheduled time that lies so many minutes before the deadline, negative for after; null when it is in time. */
export function scheduleWarning(minutes: number | null): string | null {
  if (minutes === null || minutes >= 0) return null;
  return `${durationText(-minutes)} after the ${REVIEW_WITHIN_HOURS} hours; memories fade.`;
}

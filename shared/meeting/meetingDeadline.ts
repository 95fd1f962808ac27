import { REVIEW_WITHIN_HOURS } from '#shared/rules/reviewDeadline.ts';
import { durationText } from '#shared/time/formatTime.ts';

/** What to say of a scheduled time that lies so many minutes before the deadline, negative for after; null when it is in time. */
export function scheduleWarning(minutes: number | null): string | null {
  if (minutes === null || minutes >= 0) return null;
  return `${durationText(-minutes)} after the ${REVIEW_WITHIN_HOURS} hours; memories fade.`;
}

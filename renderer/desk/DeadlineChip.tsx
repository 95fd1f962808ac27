import { useIncident } from '#renderer/store/useIncident.ts';
import { useNow } from '#renderer/store/useNow.ts';
import { Chip } from '#renderer/ui/Chip.tsx';
import { minutesToReviewDeadline, REVIEW_WITHIN_HOURS } from '#shared/rules/reviewDeadline.ts';
import { durationText } from '#shared/time/formatTime.ts';

const HURRY_MINUTES = 8 * 60;

/** The 48 hours from resolution, within which the meeting should be held; once it has begun nobody counts them. */
export function DeadlineChip() {
  const now = useNow();
  const minutes = useIncident((incident) => minutesToReviewDeadline(incident, now));
  const status = useIncident((incident) => incident.status);
  const hasBegun = useIncident(({ meeting }) => meeting.log.length > 0 || meeting.held !== undefined);
  if (minutes === null || hasBegun || status === 'reviewed' || status === 'published') return null;
  const title = `The meeting should be held within ${REVIEW_WITHIN_HOURS} hours of resolution`;
  if (minutes < 0) {
    return (
      <Chip tone="warn" title={title}>
        Review overdue by {coarse(-minutes)}
      </Chip>
    );
  }
  return (
    <Chip tone={minutes < HURRY_MINUTES ? 'warn' : 'good'} title={title}>
      {coarse(minutes)} left of {REVIEW_WITHIN_HOURS} h
    </Chip>
  );
}

/** Hours below two days, days above: nobody counts minutes that far away. */
function coarse(minutes: number): string {
  if (minutes >= 2 * 1440) return `${Math.floor(minutes / 1440)} d`;
  return minutes >= 120 ? `${Math.floor(minutes / 60)} h` : durationText(minutes);
}

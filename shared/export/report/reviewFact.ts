import type { Incident } from '#shared/domain/incident/incident.ts';
import { endedSessions, isHeld } from '#shared/meeting/heldSessions.ts';
import { clockTime, longDate } from '#shared/time/formatTime.ts';
import { zoneInWords } from '#shared/time/zoneInWords.ts';
import { REVIEW_PLANNED } from '#shared/words/vocabulary.ts';

/**
 * When the review was: the days on which it was held, where the facilitator wants the document to say that; before it
 * `Planned for 11 March 2026, 15:00 UTC`. Empty without either: once it was held nothing is planned any more.
 */
export function reviewWords({ meeting, timeZone }: Incident): string {
  const sessions = meeting.isInDocument === true ? endedSessions(meeting) : [];
  const held = sessions.map(({ startedAt }) => longDate(startedAt, timeZone));
  if (held.length > 0) return [...new Set(held)].join(', ');
  const { scheduledFor } = meeting;
  if (scheduledFor === undefined || isHeld(meeting)) return '';
  const clock = `${clockTime(scheduledFor, timeZone)} ${zoneInWords(scheduledFor, timeZone)}`;
  return `${REVIEW_PLANNED} ${longDate(scheduledFor, timeZone)}, ${clock}`;
}

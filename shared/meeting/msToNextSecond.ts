import type { AgendaBlock, MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

const SECOND_MS = 1000;
/** Late enough that the second has surely begun. */
const INTO_SECOND_MS = 10;

/**
 * Milliseconds until the meeting's next second begins, for whoever shows its clock: desk and wall then change
 * together. Null while no meeting is under way; a second during a pause, when only the end moves.
 */
export function msToNextSecond(
  plan: readonly AgendaBlock[],
  log: readonly MeetingLogEntry[],
  now: Timestamp,
): number | null {
  const { phase, elapsedMs } = meetingClock(plan, log, now);
  if (phase === 'paused') return SECOND_MS;
  return phase === 'running' ? SECOND_MS - (elapsedMs % SECOND_MS) + INTO_SECOND_MS : null;
}

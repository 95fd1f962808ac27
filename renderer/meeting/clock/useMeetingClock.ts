import { useClockPart } from '#renderer/meeting/clock/useClockPart.ts';
import type { MeetingClock } from '#shared/meeting/meetingClock.ts';

/** The meeting's clock, which the window's one timer updates each second while the meeting is under way. */
export function useMeetingClock(): MeetingClock {
  return useClockPart(whole);
}

function whole(clock: MeetingClock): MeetingClock {
  return clock;
}

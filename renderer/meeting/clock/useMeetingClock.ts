import { useClockPart } from '#renderer/meeting/clock/useClockPart.ts';
import type { MeetingClock } from '#shared/meeting/meetingClock.ts';

/** The meeting's clock as of the window's one timer: anew each second while the meeting is under way. */
export function useMeetingClock(): MeetingClock {
  return useClockPart(whole);
}

function whole(clock: MeetingClock): MeetingClock {
  return clock;
}

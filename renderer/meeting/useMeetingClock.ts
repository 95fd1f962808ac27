import { useMemo } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { type MeetingClock, meetingClock } from '#shared/meeting/meetingClock.ts';

/** The meeting's clock as of the window's one timer: anew each second while the meeting is under way. */
export function useMeetingClock(): MeetingClock {
  const plan = useIncident(({ meeting }) => meeting.plan);
  const log = useIncident(({ meeting }) => meeting.log);
  const now = useAppStore((state) => state.clockNow);
  return useMemo(() => meetingClock(plan, log, now), [plan, log, now]);
}

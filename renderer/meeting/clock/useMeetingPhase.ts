import { useIncident } from '#renderer/store/useIncident.ts';
import { type MeetingPhase, meetingPhase } from '#shared/meeting/replayLog.ts';

/** How far the meeting is. */
export function useMeetingPhase(): MeetingPhase {
  return useIncident(({ meeting }) => meetingPhase(meeting));
}

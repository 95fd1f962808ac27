import { useIncident } from '#renderer/store/useIncident.ts';
import { type MeetingPhase, replayLog } from '#shared/meeting/replayLog.ts';

/** How far the meeting is; it changes by what is logged, not by time. */
export function useMeetingPhase(): MeetingPhase {
  return useIncident(({ meeting: { plan, log } }) => {
    const latest = log.at(-1);
    return latest === undefined ? 'not-started' : replayLog(plan, log, latest.at).phase;
  });
}

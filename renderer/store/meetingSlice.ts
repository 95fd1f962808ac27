import { createSecondHand } from '#renderer/store/secondHand.ts';
import type { SliceContext } from '#renderer/store/slice.ts';
import type { MeetingSlice, MeetingView } from '#renderer/store/state.ts';

/** Another incident has another meeting. */
export const MEETING_AT_FIRST: MeetingView = {
  promptsTurned: 0,
  redirectsTurned: 0,
  isRedirectShown: false,
  assigningId: null,
  reassigningId: null,
  gapSeconds: 0,
};

/** The clock of the window and how the meeting is looked at. What happens in it is in the incident. */
export function createMeetingSlice({ get, set, deps }: SliceContext): MeetingSlice {
  return {
    secondHand: createSecondHand(deps.now),
    meetingView: MEETING_AT_FIRST,
    changeMeetingView: (patch) => set({ meetingView: { ...get().meetingView, ...patch } }),
  };
}

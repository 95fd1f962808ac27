import { createSecondHand } from '#renderer/store/secondHand.ts';
import type { MeetingSlice, MeetingView } from '#renderer/store/slices/meetingState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';

/** Another incident has another meeting. */
export const MEETING_AT_FIRST: MeetingView = {
  promptsTurned: 0,
  redirectsTurned: 0,
  isRedirectShown: false,
  assigningId: null,
  reassigningId: null,
  promiseKey: null,
  gapSeconds: 0,
};

/** The clock of the window and how the meeting is looked at. What happens in it is in the incident. */
export function createMeetingSlice({ get, set, deps }: SliceContext): MeetingSlice {
  const change = (patch: Partial<MeetingView>): void =>
    set({ meetingView: { ...get().meetingView, ...patch } });
  return {
    secondHand: createSecondHand(deps.now),
    meetingView: MEETING_AT_FIRST,
    turnPrompts: () => change({ promptsTurned: get().meetingView.promptsTurned + 1 }),
    turnRedirects: () => {
      const { isRedirectShown, redirectsTurned } = get().meetingView;
      change({
        isRedirectShown: true,
        redirectsTurned: isRedirectShown ? redirectsTurned + 1 : redirectsTurned,
      });
    },
    showAction: (id) => change({ assigningId: id, reassigningId: null }),
    reassignAction: (id) => change({ assigningId: id, reassigningId: id }),
    holdAction: (id) => change({ assigningId: id }),
    showPromise: (key) => change({ promiseKey: key }),
    addGap: (seconds) => change({ gapSeconds: get().meetingView.gapSeconds + seconds }),
    clearGap: () => change({ gapSeconds: 0 }),
  };
}

import { useMemo, useSyncExternalStore } from 'react';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import type { AppState } from '#renderer/store/state.ts';
import { byInputs } from '#shared/basics/memo.ts';
import type { BlockKind } from '#shared/domain/incident/meeting.ts';
import { type MeetingClock, meetingClock } from '#shared/meeting/meetingClock.ts';
import { type MeetingPhase, meetingPhase } from '#shared/meeting/replayLog.ts';

/** The meeting's clock, which the window's one timer updates each second while the meeting is under way. */
export function useMeetingClock(): MeetingClock {
  return useClockPart(whole);
}

function whole(clock: MeetingClock): MeetingClock {
  return clock;
}

/** Where a part of the clock is read, and who says when it may have changed. */
interface ClockSource {
  readonly read: () => MeetingClock;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The clock as of the window's one timer, for what writes it without being drawn again. */
export function useClockSource(): ClockSource {
  const store = useAppStoreApi();
  return useMemo(
    () => ({
      read: () => clockOf(store.getState()),
      subscribe: (listener) => {
        const ends = [store.subscribe(listener), store.getState().secondHand.subscribe(listener)];
        return () => {
          for (const end of ends) end();
        };
      },
    }),
    [store],
  );
}

/**
 * One fact of the meeting's clock. The component is drawn again when that fact changes, not each second, so
 * what is selected must be a text, a number or the like, or the clock itself.
 */
export function useClockPart<Fact extends string | number | boolean | null | MeetingClock>(
  select: (clock: MeetingClock) => Fact,
): Fact {
  const { read, subscribe } = useClockSource();
  return useSyncExternalStore(subscribe, () => select(read()));
}

/** The clock itself; React draws again only when the fact changes, so whatever else is read must follow from that fact. */
export function useClockBy(select: (clock: MeetingClock) => string): MeetingClock {
  useClockPart(select);
  return useClockSource().read();
}

/** Reckoned once a second, however many ask. */
function clockOf({ incident, secondHand }: AppState): MeetingClock {
  const { plan = NOTHING, log = NOTHING } = incident?.meeting ?? {};
  return reckoned(plan, log, secondHand.now());
}

const reckoned = byInputs(meetingClock);

const NOTHING: readonly never[] = [];

/** What the block that is on works on; null before the start. */
export function currentKind({ blocks, currentIndex }: MeetingClock): BlockKind | null {
  return currentIndex === null ? null : (blocks[currentIndex]?.kind ?? null);
}

/** How far the meeting is. */
export function useMeetingPhase(): MeetingPhase {
  return useIncident(({ meeting }) => meetingPhase(meeting));
}

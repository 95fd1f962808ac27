import { useCallback, useSyncExternalStore } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { AppState } from '#renderer/store/state.ts';
import { type MeetingClock, meetingClock } from '#shared/meeting/meetingClock.ts';

/**
 * One fact of the meeting's clock. The component is drawn again when that fact changes, not each second, so
 * what is selected must be a text, a number or the like, or the clock itself.
 */
export function useClockPart<Fact extends string | number | boolean | null | MeetingClock>(
  select: (clock: MeetingClock) => Fact,
): Fact {
  const store = useAppStoreApi();
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = [store.subscribe(listener), store.getState().secondHand.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    [store],
  );
  return useSyncExternalStore(subscribe, () => select(clockOf(store.getState())));
}

/** The clock itself, drawn anew only when the fact changes: what else is read of it must follow from that fact. */
export function useClockBy(select: (clock: MeetingClock) => string): MeetingClock {
  useClockPart(select);
  return clockOf(useAppStoreApi().getState());
}

let last: { readonly inputs: readonly unknown[]; readonly clock: MeetingClock } | null = null;

/** Reckoned once a second, however many ask. */
function clockOf({ incident, secondHand }: AppState): MeetingClock {
  const { plan = NOTHING, log = NOTHING } = incident?.meeting ?? {};
  const now = secondHand.now();
  const inputs = [plan, log, now];
  if (last !== null && inputs.every((input, index) => input === last?.inputs[index])) return last.clock;
  last = { inputs, clock: meetingClock(plan, log, now) };
  return last.clock;
}

const NOTHING: readonly never[] = [];

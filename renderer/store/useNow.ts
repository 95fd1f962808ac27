import { useSyncExternalStore } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** The minute that it is, by the window's one timer; drawn again once a minute, also while a meeting counts seconds. */
export function useNow(): Timestamp {
  const { subscribe, now } = useAppStore(({ secondHand }) => secondHand);
  return useSyncExternalStore(subscribe, () =>
    timestampAt(Math.floor(epochMs(now()) / MINUTE_MS) * MINUTE_MS),
  );
}

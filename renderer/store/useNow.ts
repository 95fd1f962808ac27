import { useEffect, useState } from 'react';
import { useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { Timestamp } from '#shared/time/timestamp.ts';

const MINUTE_MS = 60_000;

/** The time, renewed once a minute. */
export function useNow(): Timestamp {
  const { now } = useStoreDeps();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [now]);
  return time;
}

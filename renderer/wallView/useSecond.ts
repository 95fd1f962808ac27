import { useEffect, useState } from 'react';
import { epochMs, type Now, type Timestamp } from '#shared/time/timestamp.ts';

const SECOND_MS = 1000;

/** The time, renewed at each full second while it is wanted: one timer, none while it is not. */
export function useSecond(now: Now, isWanted: boolean): Timestamp {
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (!isWanted) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(tick, SECOND_MS - (epochMs(now()) % SECOND_MS));
    };
    const tick = (): void => {
      setTime(now());
      wait();
    };
    tick();
    return () => clearTimeout(timer);
  }, [now, isWanted]);
  return time;
}

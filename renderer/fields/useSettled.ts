import { useEffect, useState } from 'react';

/** Longer than the pause between two keys. */
const QUIET_MS = 300;

/** The last value that stayed the same for a moment: for results that are too slow to compute at every key. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

import { useEffect, useState } from 'react';

/** Longer than the pause between two keys. */
const QUIET_MS = 300;

/** The value as it was when it last stood still for a moment: for what is too slow to make anew at every key. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

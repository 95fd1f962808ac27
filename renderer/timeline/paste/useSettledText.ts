import { useDeferredValue, useEffect, useState } from 'react';
import { isLongText } from '#shared/import/paste/pastedText.ts';

const QUIET_MS = 200;
/** A change of this many characters at once was pasted, and the person waits for it. */
const LEAP = 50;

/**
 * The text to read: at once where that is quick or much came in at once, else when typing pauses.
 * Either way the key stroke itself is drawn first.
 */
export function useSettledText(text: string): string {
  const [settled, setSettled] = useState(text);
  const isAtOnce = !isLongText(text) || Math.abs(text.length - settled.length) >= LEAP;
  if (isAtOnce && settled !== text) setSettled(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return useDeferredValue(isAtOnce ? text : settled);
}

import { useSyncExternalStore } from 'react';

const WIDE = '(width >= 1100px)';

/** Whether the window has room for a panel on either side of the section. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, isWideNow);
}

/** The same for what is not drawn. */
export function isWideNow(): boolean {
  return matchMedia(WIDE).matches;
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

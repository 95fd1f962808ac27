import { createContext, useContext, useState } from 'react';

/** False while a long list is scrolled: pictures that come into it wait, so that each step stays within a frame. */
export const StandsStill = createContext(true);

/** Whether a picture is wanted by now: from the first moment that its list stands still, and then for good. */
export function useIsWanted(): boolean {
  const standsStill = useContext(StandsStill);
  const [isWanted, setWanted] = useState(standsStill);
  if (standsStill && !isWanted) setWanted(true);
  return isWanted || standsStill;
}

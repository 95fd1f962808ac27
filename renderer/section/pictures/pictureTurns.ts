import { createContext, useContext, useEffect, useState } from 'react';

/** Whose turn it is to be fetched and drawn, among the small pictures of a long list. */
export interface PictureTurns {
  /** Calls back once, in a later frame; what it returns gives the turn up. */
  readonly ask: (onTurn: () => void) => () => void;
  /** Nobody has a turn while the list is scrolled. */
  readonly setScrolled: (isScrolled: boolean) => void;
}

/** A picture takes half a millisecond of the page's thread or more to come in, and a step of the wheel most of a frame. */
const TURNS_A_FRAME = 2;

/** First come, first served, a few a frame, so that a step of the wheel stays within a frame also where pictures come in. */
export function createPictureTurns(
  inNextFrame: (run: () => void) => void = (run) => requestAnimationFrame(run),
): PictureTurns {
  const waiting = new Set<() => void>();
  let isScrolled = false;
  let isPlanned = false;
  const plan = (): void => {
    if (isPlanned || isScrolled || waiting.size === 0) return;
    isPlanned = true;
    inNextFrame(() => {
      isPlanned = false;
      if (isScrolled) return;
      for (const onTurn of [...waiting].slice(0, TURNS_A_FRAME)) {
        waiting.delete(onTurn);
        onTurn();
      }
      plan();
    });
  };
  return {
    ask: (onTurn) => {
      waiting.add(onTurn);
      plan();
      return () => void waiting.delete(onTurn);
    },
    setScrolled: (next) => {
      isScrolled = next;
      plan();
    },
  };
}

/** The turns of the list that a picture stands in; null where a picture waits for nobody. */
export const PictureTurnsContext = createContext<PictureTurns | null>(null);

/** Whether a picture may come in by now: at once, or from its turn on, and then for good. */
export function useHasTurn(): boolean {
  const turns = useContext(PictureTurnsContext);
  const [hasTurn, setHasTurn] = useState(turns === null);
  useEffect(() => turns?.ask(() => setHasTurn(true)), [turns]);
  return hasTurn;
}

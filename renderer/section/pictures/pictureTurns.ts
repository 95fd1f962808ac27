import { createContext, useContext, useEffect, useState } from 'react';

/** Whose turn it is to be fetched and shown, among the small pictures of a long list. */
export interface PictureTurns {
  /** Calls back once the picture of this address is here and may be shown; what it returns gives the turn up. */
  readonly ask: (address: string, onTurn: () => void) => () => void;
  /** While the list is scrolled nothing more is fetched, and nothing shown. */
  readonly setScrolled: (isScrolled: boolean) => void;
}

/** Fetches a picture; what it answers with is held until the picture is in the page, so that it is not fetched again. */
type Fetch = (address: string) => Promise<unknown>;

/** Fetching takes the page's thread for a millisecond each. */
const FETCHED_AT_ONCE = 4;
/** A frame in which pictures are put into the list takes some milliseconds, for one as for many. */
const SHOWN_TOGETHER = 8;

interface Turn {
  readonly address: string;
  readonly onTurn: () => void;
}

/**
 * First come, first served. Pictures are fetched beside the page a few at a time, and put into it many at a time, so that a
 * step of the wheel stays within a frame also where pictures come in.
 */
export function createPictureTurns(fetch: Fetch = fetchedBesideThePage): PictureTurns {
  const waiting = new Set<Turn>();
  const fetching = new Set<Turn>();
  const fetched = new Map<Turn, unknown>();
  let inFlight = 0;
  let isScrolled = false;

  const goOn = (): void => {
    if (isScrolled) return;
    for (const turn of waiting) {
      if (inFlight >= FETCHED_AT_ONCE) break;
      waiting.delete(turn);
      fetching.add(turn);
      inFlight += 1;
      void fetch(turn.address).then((picture) => {
        inFlight -= 1;
        if (fetching.delete(turn)) fetched.set(turn, picture);
        goOn();
      });
    }
    if (fetched.size >= SHOWN_TOGETHER || fetching.size === 0) show();
  };
  const show = (): void => {
    const turns = [...fetched.keys()];
    for (const { onTurn } of turns) onTurn();
    fetched.clear();
  };
  return {
    ask: (address, onTurn) => {
      const turn = { address, onTurn };
      waiting.add(turn);
      // Those of the same drawing are asked for together.
      queueMicrotask(goOn);
      return () => {
        for (const turns of [waiting, fetching, fetched]) turns.delete(turn);
      };
    },
    setScrolled: (next) => {
      isScrolled = next;
      goOn();
    },
  };
}

/** Ends with the picture, or without it where it is not there: its own place then says why. */
function fetchedBesideThePage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = image.onerror = () => resolve(image);
    image.src = address;
  });
}

/** The turns of the list that a picture stands in; null where a picture waits for nobody. */
export const PictureTurnsContext = createContext<PictureTurns | null>(null);

/** Whether the picture of this address may be shown by now: at once, or from its turn on, and then for good. Null: there is none. */
export function useHasTurn(address: string | null): boolean {
  const turns = useContext(PictureTurnsContext);
  const [hasTurn, setHasTurn] = useState(turns === null);
  useEffect(
    () => (address === null ? undefined : turns?.ask(address, () => setHasTurn(true))),
    [turns, address],
  );
  return hasTurn;
}

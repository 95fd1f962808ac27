import type { Now, Timestamp } from '#shared/time/timestamp.ts';

/** The time as of the last tick, for what shows a running clock. */
export interface SecondHand {
  readonly now: Now;
  readonly tick: () => void;
  /** Calls back at each tick. Returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Apart from the store, so that a second that passes asks nobody but clocks whether they have changed. */
export function createSecondHand(now: Now): SecondHand {
  const listeners = new Set<() => void>();
  let moment: Timestamp = now();
  return {
    now: () => moment,
    tick: () => {
      moment = now();
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

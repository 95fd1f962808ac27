/** Tells when a person does nothing in the window. */
export interface RestWatch {
  /** Done once the person has rested for a moment and the window has nothing else to do. */
  readonly next: () => Promise<void>;
  /** Milliseconds until they have rested, if they do nothing more; 0 or less: they rest. */
  readonly wait: () => number;
  readonly end: () => void;
}

const INPUTS = ['wheel', 'keydown', 'pointerdown', 'pointermove', 'pointerup'] as const;
/** Longer than from one notch of a wheel, or from one key, to the next. */
const REST_MS = 300;

/** A person who zooms, drags or types would notice a frame that went to something else. */
export function watchRest(): RestWatch {
  const listening = new AbortController();
  let lastInput = Number.NEGATIVE_INFINITY;
  const note = (): void => {
    lastInput = performance.now();
  };
  for (const input of INPUTS)
    window.addEventListener(input, note, { capture: true, passive: true, signal: listening.signal });
  const wait = (): number => lastInput + REST_MS - performance.now();
  const next = async (): Promise<void> => {
    do {
      while (wait() > 0) await later(wait());
      await new Promise((resolve) => requestIdleCallback(resolve));
    } while (wait() > 0);
  };
  return { next, wait, end: () => listening.abort() };
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, ms));
}

import { watchRest } from '#renderer/store/watchRest.ts';

/** Milliseconds of work before the window may answer again. */
const TURN_MS = 4;

interface InTurns<Done> {
  /** Milliseconds before it begins. */
  readonly after: number;
  readonly onDone: (done: Done) => void;
}

/**
 * Does long work step by step, so that the window goes on answering; while somebody types, drags or zooms it waits. Returns
 * the function that ends it.
 */
export function inTurns<Done>(work: Generator<void, Done>, { after, onDone }: InTurns<Done>): () => void {
  const rest = watchRest();
  const goOn = (): void => {
    if (rest.wait() > 0) {
      timer = setTimeout(goOn, rest.wait());
      return;
    }
    const until = performance.now() + TURN_MS;
    let step = work.next();
    while (step.done !== true && performance.now() < until) step = work.next();
    if (step.done === true) {
      rest.end();
      onDone(step.value);
    } else timer = setTimeout(goOn);
  };
  let timer = setTimeout(goOn, after);
  return () => {
    clearTimeout(timer);
    rest.end();
  };
}

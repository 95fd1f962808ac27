import { setImmediate as afterOthers } from 'node:timers/promises';

/** Longer nothing else waits: half a frame. */
const SLICE_MS = 8;

/**
 * Does long work between the other work of the process, and tells after each slice how far it is. Ends early with null once
 * `isWanted` says no.
 */
export async function inSteps<Step, Answer>(
  steps: Generator<Step, Answer, undefined>,
  onSlice: (step: Step) => void = () => undefined,
  isWanted: () => boolean = () => true,
  sliceMs = SLICE_MS,
): Promise<Answer | null> {
  while (isWanted()) {
    const until = performance.now() + sliceMs;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return step.value;
    onSlice(step.value);
    await afterOthers();
  }
  return null;
}

import { expect } from 'vitest';

/** Below this many milliseconds the processor's clock tells nothing. */
const FLOOR_MS = 50;
/** Four times as much may take four times as long; what looks at the whole again at each place takes sixteen times. */
const AT_MOST = 10;
const ATTEMPTS = 3;

/** Milliseconds of the processor, so that a machine that is busy with other things does not count. */
export function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Expects work to take time in proportion to its input, of which it is given the share that it is to do: 1 or a quarter.
 * Both are measured in the same moment, so that a slow machine fails no test; measured again where one was disturbed.
 * The quarter is left out where the whole takes less than any quarter allows.
 */
export function expectInProportion(workOn: (share: number) => unknown): void {
  let whole = processorMs(() => workOn(1));
  let limit = FLOOR_MS * AT_MOST;
  for (let attempt = 0; whole >= limit && attempt < ATTEMPTS; attempt += 1) {
    limit =
      Math.max(
        FLOOR_MS,
        processorMs(() => workOn(0.25)),
      ) * AT_MOST;
    // What took long may have been compiled meanwhile.
    if (whole >= limit) whole = processorMs(() => workOn(1));
  }
  expect(whole).toBeLessThan(limit);
}

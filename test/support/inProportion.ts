import { expect } from 'vitest';

/** Below this many milliseconds the processor's clock tells nothing. */
const FLOOR_MS = 50;
/** Four times as much may take four times as long; what looks at the whole again at each place takes sixteen times. */
const AT_MOST = 10;
const ATTEMPTS = 3;
/** What took as long at once was no longer being compiled for most of it. */
const WARM_MS = 500;

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
 */
export function expectInProportion(workOn: (share: number) => unknown): void {
  const quarterAtFirst = processorMs(() => workOn(0.25));
  let limit = 0;
  let whole = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const quarter =
      quarterAtFirst > WARM_MS && attempt === 0 ? quarterAtFirst : processorMs(() => workOn(0.25));
    limit = Math.max(FLOOR_MS, quarter) * AT_MOST;
    whole = processorMs(() => workOn(1));
    if (whole < limit) return;
  }
  expect(whole).toBeLessThan(limit);
}

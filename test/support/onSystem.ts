import { test } from 'vitest';

type Register = (name: string, run: () => unknown) => void;

/**
 * A test of what only these systems have. Elsewhere it is left out, which its name says: the summary of `npm test` takes
 * any other test that did not run for a failure.
 */
function testOn(...systems: readonly NodeJS.Platform[]): Register {
  const isHere = systems.includes(process.platform);
  return (name, run) => test.runIf(isHere)(`${name} [only on ${systems.join(', ')}]`, run);
}

/** Where files have modes and folders can be forced to the disk. */
export const testOnPosix = testOn('darwin', 'linux');
export const testOnLinux = testOn('linux');

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mutant, withoutGuard } from '#build/mutants/guardMutant.ts';
import { type Outcome, runJourneys, runUnitTests } from '#build/mutants/runTests.ts';

/** What became of a guard that was taken away. */
export interface Verdict {
  readonly mutant: Mutant;
  /**
   * `killed`: a test noticed. `survived`: none did. `explained`: none did, and the list says why none can.
   * `broken`: it could not be tried.
   */
  readonly kind: 'killed' | 'survived' | 'explained' | 'broken';
  /** The test that noticed, the explanation, or what went wrong; empty for a survivor. */
  readonly words: string;
  readonly seconds: number;
}

/** Takes one guard away in a copy of the project, runs the tests that should notice, and puts it back. */
export function judgeMutant(copy: string, mutant: Mutant): Verdict {
  const start = performance.now();
  const path = join(copy, mutant.file);
  const before = readFileSync(path, 'utf8');
  const without = withoutGuard(before, mutant);
  const verdict = (kind: Verdict['kind'], words: string): Verdict => {
    return { mutant, kind, words, seconds: (performance.now() - start) / 1000 };
  };
  if (!without.ok) return verdict('broken', without.error);
  writeFileSync(path, without.value);
  try {
    const outcome = testsOf(copy, mutant);
    if (outcome.kind === 'failed') return verdict('killed', outcome.by);
    if (outcome.kind === 'broken') return verdict('broken', outcome.why);
    return mutant.survives === undefined ? verdict('survived', '') : verdict('explained', mutant.survives);
  } finally {
    writeFileSync(path, before);
  }
}

/** The first that do not pass; journeys last, since each needs a build. */
function testsOf(copy: string, { file, tests, journeys = [] }: Mutant): Outcome {
  const wanted = tests === undefined ? { relatedTo: file } : { files: tests };
  const hasUnitTests = tests === undefined ? journeys.length === 0 : tests.length > 0;
  const outcome: Outcome = hasUnitTests ? runUnitTests(copy, wanted) : { kind: 'passed' };
  return outcome.kind === 'passed' && journeys.length > 0 ? runJourneys(copy, journeys) : outcome;
}

/** The tests of all guards together take a while on a busy machine. */
const LONGEST_WHOLE_MS = 60 * 60_000;

/** Whether the tests of these mutants pass while every guard stands; without that a failing one says nothing. */
export function judgeWhole(copy: string, mutants: readonly Mutant[]): Outcome {
  const files = [...new Set(mutants.flatMap(({ tests = [] }) => tests))];
  const journeys = [...new Set(mutants.flatMap((mutant) => mutant.journeys ?? []))];
  const outcome: Outcome =
    files.length > 0 ? runUnitTests(copy, { files }, LONGEST_WHOLE_MS) : { kind: 'passed' };
  return outcome.kind === 'passed' && journeys.length > 0
    ? runJourneys(copy, journeys, LONGEST_WHOLE_MS)
    : outcome;
}

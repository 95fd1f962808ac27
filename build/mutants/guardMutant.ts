import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, runJourneys, runUnitTests } from '#build/mutants/runTests.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';

/** One guard of the code, and how it is taken away to see whether a test notices. */
export interface Mutant {
  /** What the code promises and would no longer keep, in a few words: `Requests from a frame are refused`. */
  readonly guards: string;
  /** From the project's folder. */
  readonly file: string;
  /** Exactly as it stands in the file, once. */
  readonly find: string;
  readonly replace: string;
  /** Unit and component tests that should notice; left out: all that import the file, however far away. */
  readonly tests?: readonly string[];
  /** Journeys that should notice what no unit test can; run only when the tests above do not. */
  readonly journeys?: readonly string[];
  /** Why no test can notice, if that is so. */
  readonly survives?: string;
}

/** A file without one of its guards; an error in words where the text to take away is not there exactly once. */
export function withoutGuard(text: string, { guards, file, find, replace }: Mutant): Result<string, string> {
  const count = text.split(find).length - 1;
  if (count === 1) return ok(text.replace(find, () => replace));
  const found = count === 0 ? 'is not in it' : `is in it ${count} times`;
  return err(`"${guards}": the text that stands for this guard ${found}: ${file}: ${find}`);
}

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

/** A copy of a project that may be broken. */
interface ScratchCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies what Git knows or would add; the libraries are linked. The project itself is never written to. */
export function copyProject(project: string): ScratchCopy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'debrief-mutants-')));
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  for (const file of listed.split('\0')) {
    const source = join(project, file);
    // A file that was deleted and not yet committed is still listed.
    if (file !== '' && existsSync(source)) cpSync(source, join(folder, file));
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

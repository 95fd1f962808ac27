import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';

z.config({ jitless: true });

/** What came of running tests: all passed, one failed, or they could not be run. */
export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly by: string }
  | { readonly kind: 'broken'; readonly why: string };

/**
 * Longer than any of our tests take. Code that lost its guard may run for ever, and so may a computer with too much to
 * do: that the time ran out is no answer, so a guard against endless work needs a test that fails by itself.
 */
const LONGEST_MS = 8 * 60_000;

/** A test that a busy machine makes slow must not be taken for one that noticed. */
const PATIENT = ['--testTimeout', '120000'];

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Runs unit and component tests of a project up to the first that fails: the files named, or all related to one. */
export function runUnitTests(
  project: string,
  wanted: { readonly files: readonly string[] } | { readonly relatedTo: string },
  longestMs = LONGEST_MS,
): Outcome {
  const report = join(project, 'out/mutants.json');
  rmSync(report, { force: true });
  const which = 'files' in wanted ? ['run', ...wanted.files] : ['related', '--run', wanted.relatedTo];
  const options = ['--config', 'build/vitest.config.ts', '--bail', '1', '--passWithNoTests', ...PATIENT];
  const output = ['--reporter', 'json', '--outputFile', report];
  const ran = run(project, ['node_modules/vitest/vitest.mjs', ...which, ...options, ...output], longestMs);
  if (ran.status === 0) return { kind: 'passed' };
  return ran.isTooLong
    ? tooLong()
    : (firstFailure(project, report) ?? { kind: 'broken', why: ran.lastLines });
}

/** Runs journeys of a project through its app, built for them, up to the first that fails. */
export function runJourneys(project: string, journeys: readonly string[], longestMs = LONGEST_MS): Outcome {
  const options = ['--max-failures', '1', '--reporter', 'list'];
  const start = ['--import', 'tsx', 'build/start/endToEnd.ts'];
  const ran = run(project, [...start, ...journeys, ...options], longestMs);
  if (ran.status === 0) return { kind: 'passed' };
  if (ran.isTooLong) return tooLong();
  const failed = /^\s+\d+\) (.+)$/m.exec(ran.output)?.[1];
  return failed === undefined
    ? { kind: 'broken', why: ran.lastLines }
    : { kind: 'failed', by: `journey ${failed.replace(/[ ─]+$/, '')}` };
}

/** Null where no test failed: then the run itself did not work. */
function firstFailure(project: string, report: string): Outcome | null {
  const parsed = reportSchema.safeParse(readReport(report));
  if (!parsed.success) return null;
  for (const { name, assertionResults, status, message } of parsed.data.testResults) {
    const file = relative(project, name).replaceAll('\\', '/');
    const failed = assertionResults.find((test) => test.status === 'failed');
    if (failed !== undefined) return { kind: 'failed', by: `${file}: ${failed.fullName}` };
    if (status === 'failed' && assertionResults.length === 0)
      return { kind: 'broken', why: `${file}: ${message?.split('\n')[0]}` };
  }
  return null;
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null; // The run ended before it wrote any; its last lines say why.
  }
}

function tooLong(): Outcome {
  return { kind: 'broken', why: `no test failed within ${LONGEST_MS / 60_000} minutes` };
}

function run(project: string, args: readonly string[], longestMs: number) {
  const { NODE_OPTIONS: _debugger, VITEST: _outer, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: project,
    env,
    encoding: 'utf8',
    timeout: longestMs,
    killSignal: 'SIGKILL',
    maxBuffer: 64_000_000,
  });
  const output = `${stdout}\n${stderr}`;
  const lastLines = output.trim().split('\n').slice(-4).join(' | ');
  const isTooLong = error !== undefined && 'code' in error && error.code === 'ETIMEDOUT';
  return { status, output, lastLines, isTooLong };
}

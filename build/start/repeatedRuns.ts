import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startCpuLoad, watchLoad } from '#build/start/cpuLoad.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { runJourneys } from '#build/start/runJourneys.ts';
import { testSummary } from '#build/start/testSummary.ts';

const REPORT = join(PROJECT, 'out/reports/e2e.json');

/** How often the journeys run in a row, and how many processes keep the machine busy meanwhile. */
export interface Repetition {
  readonly times: number;
  readonly load: number;
}

interface FinishedRun {
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** The mean of the system's load average while it ran. */
  readonly meanLoad: number;
}

/** Runs the journeys again and again under load, prints each outcome, and returns the exit code: 0 when all passed. */
export async function runRepeatedly({ times, load }: Repetition, args: readonly string[]): Promise<number> {
  const busy = startCpuLoad(load);
  const runs: FinishedRun[] = [];
  try {
    while (runs.length < times) {
      const { run, isInterrupted } = await timedRun(args);
      if (isInterrupted) return 1;
      runs.push(run);
      console.log(runLine(run, runs.length));
    }
  } finally {
    await busy.stop();
  }
  for (const line of ['', ...runs.map((run, index) => runLine(run, index + 1))]) console.log(line);
  return runs.every(({ failed }) => failed === 0) ? 0 : 1;
}

async function timedRun(args: readonly string[]) {
  rmSync(REPORT, { force: true });
  const watch = watchLoad();
  const startedAt = performance.now();
  // CI switches the JSON report on.
  const { code, isInterrupted } = await runJourneys(args, { ...process.env, CI: 'true' });
  const seconds = (performance.now() - startedAt) / 1000;
  const report = { writer: 'playwright', text: readReport() } as const;
  const { passed, failed } = testSummary([{ name: 'e2e', succeeded: code === 0, report }]);
  return { run: { passed, failed, seconds, meanLoad: watch.mean() }, isInterrupted };
}

/** A run that died left no report, which counts as a failure. */
function readReport(): string | undefined {
  try {
    return readFileSync(REPORT, 'utf8');
  } catch {
    return undefined;
  }
}

/** For example `Run 2: 142 passed, 0 failed, 540 s, mean load average 14.2`. */
function runLine({ passed, failed, seconds, meanLoad }: FinishedRun, number: number): string {
  return `Run ${number}: ${passed} passed, ${failed} failed, ${seconds.toFixed(0)} s, mean load average ${meanLoad.toFixed(1)}`;
}

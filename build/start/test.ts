import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FinishedStage, summaryLine, testSummary } from '#build/start/testSummary.ts';

/** `npm test`: every check and every test, one after the other, then `N passed, N failed` as the last line. */

const root = resolve(import.meta.dirname, '../..');
const reports = resolve(root, 'out/reports');

const STAGES = ['types', 'lint', 'dead-code', 'unit', 'e2e'] as const;
type StageName = (typeof STAGES)[number];

/** The stages that run tests, and who writes `out/reports/<stage>.json` in them. */
const REPORT_WRITERS: Partial<Record<StageName, 'vitest' | 'playwright'>> = {
  unit: 'vitest',
  e2e: 'playwright',
};

interface TimedStage extends FinishedStage {
  readonly seconds: number;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const stages = runStages();
const summary = testSummary(stages);
for (const line of ['', ...stages.map(stageLine), ...summary.notes, '', summaryLine(summary)])
  console.log(line);
writeFileSync(resolve(reports, 'summary.txt'), `${summaryLine(summary)}\n`);
process.exitCode = summary.failed > 0 ? 1 : 0;

/** A later stage still says something when lint fails; nothing that follows does when the types are wrong. */
function runStages(): readonly TimedStage[] {
  const [types, ...others] = STAGES;
  const checked = runStage(types);
  return [
    checked,
    ...others.map((name) => (checked.succeeded ? runStage(name) : withReport(name, undefined, 0))),
  ];
}

function runStage(name: StageName): TimedStage {
  console.log(`\n— ${name}`);
  const start = performance.now();
  // CI switches the JSON reports on, and keeps the runners from rewriting snapshots.
  const env = { ...process.env, CI: 'true' };
  const npm = process.env.npm_execpath;
  const { status } =
    npm === undefined
      ? spawnSync('npm', ['run', name], { cwd: root, env, stdio: 'inherit', shell: true })
      : spawnSync(process.execPath, [npm, 'run', name], { cwd: root, env, stdio: 'inherit' });
  return withReport(name, status === 0, (performance.now() - start) / 1000);
}

function withReport(name: StageName, succeeded: boolean | undefined, seconds: number): TimedStage {
  const writer = REPORT_WRITERS[name];
  const stage = { name, succeeded, seconds };
  return writer === undefined ? stage : { ...stage, report: { writer, text: readReport(name) } };
}

/** A report that cannot be read is missing, which the summary counts. */
function readReport(name: StageName): string | undefined {
  try {
    return readFileSync(resolve(reports, `${name}.json`), 'utf8');
  } catch {
    return undefined;
  }
}

function stageLine({ name, succeeded, seconds }: TimedStage): string {
  const outcome = succeeded === undefined ? 'not run' : succeeded ? 'ok' : 'FAILED';
  return `${name.padEnd(10)} ${outcome.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s`;
}

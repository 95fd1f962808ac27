import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildIfNeeded } from '#build/start/ensureBuilt.ts';
import { ensureQuickChromium } from '#build/start/ensureChromium.ts';
import { shardArguments } from '#build/start/testShard.ts';
import { type FinishedStage, summaryLine, testSummary } from '#build/start/testSummary.ts';

/**
 * `npm test`: everything beside each other, then `N passed, N failed` as the last line. Two cores have room for the
 * journeys, which wait more than they reckon, beside the unit tests, which never wait. `-- --shard 1/3` runs a third of
 * the tests, for machines that share them.
 */

const root = resolve(import.meta.dirname, '../..');
const reports = resolve(root, 'out/reports');

type StageName = 'types' | 'lint' | 'dead-code' | 'unit' | 'e2e';

/** The stages that run tests, and who writes `out/reports/<stage>.json` in them. */
const REPORT_WRITERS: Partial<Record<StageName, 'vitest' | 'playwright'>> = {
  unit: 'vitest',
  e2e: 'playwright',
};

interface TimedStage extends FinishedStage {
  readonly seconds: number;
}

const given = process.argv.slice(2);
// A word that is wrong ends this before anything runs.
shardArguments('unit', given);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
// Once, before two stages would install it beside each other.
ensureQuickChromium();
const stages = await runStages();
const summary = testSummary(stages);
for (const line of ['', ...stages.map(stageLine), ...summary.notes, '', summaryLine(summary)])
  console.log(line);
writeFileSync(resolve(reports, 'summary.txt'), `${summaryLine(summary)}\n`);
process.exitCode = summary.failed > 0 ? 1 : 0;

/** No journey runs with wrong types. The report keeps the order of the stages, whichever ends first. */
async function runStages(): Promise<readonly TimedStage[]> {
  const checkingTypes = runStage('types', 'pipe');
  // Once, beside the types, since unit tests and journeys need it and would build beside each other. Where it fails, they say so.
  buildIfNeeded();
  const unit = runStage('unit', 'pipe');
  const types = await checkingTypes;
  const journeys = types.succeeded
    ? runStage('e2e', 'inherit')
    : Promise.resolve(withReport('e2e', undefined, 0));
  const lint = await runStage('lint', 'pipe');
  const deadCode = await runStage('dead-code', 'pipe');
  return [types, lint, deadCode, await unit, await journeys];
}

/** The journeys are followed as they go; any other stage says all that it has to say at its end, so that no lines mix. */
async function runStage(name: StageName, output: 'inherit' | 'pipe'): Promise<TimedStage> {
  if (output === 'inherit') console.log(`\n— ${name}`);
  const start = performance.now();
  // CI switches the JSON reports on, and keeps the runners from rewriting snapshots.
  const env = { ...process.env, CI: 'true' };
  const npm = process.env.npm_execpath;
  const [program, args] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const child = spawn(program, [...args, 'run', name, '--', ...shardArguments(name, given)], {
    cwd: root,
    env,
    stdio: ['ignore', output, output],
    shell: npm === undefined,
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => said.push(chunk));
  }
  const [code] = await once(child, 'close');
  if (output === 'pipe') process.stdout.write(`\n— ${name}\n${Buffer.concat(said)}`);
  return withReport(name, code === 0, (performance.now() - start) / 1000);
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

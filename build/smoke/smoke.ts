import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkProgram } from '#build/smoke/checkProgram.ts';
import { type PackagePlan, packagePlans } from '#build/smoke/packagePlans.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { newId, now } from '#electron/system/clock.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';

// npm run smoke [-- FOLDER]: installs each package of this system from the folder, dist when left out, and tries it.
const packages = resolve(PROJECT, process.argv[2] ?? 'dist');
const work = mkdtempSync(join(tmpdir(), 'debrief-smoke-'));
const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
const files = readdirSync(packages).map((name) => join(packages, name));
const plans = packagePlans(files, process, { work, localAppData: process.env.LOCALAPPDATA ?? '' });
if (plans.length === 0) throw new Error(`No package of this system in ${packages}`);
for (const [index, plan] of plans.entries()) {
  if (!(await passes(plan, join(work, `data-${index}`)))) process.exitCode = 1;
}

/** Prints what was tried with a package; true when nothing was wrong. */
async function passes(plan: PackagePlan, folder: string): Promise<boolean> {
  console.log(`\n${plan.file}`);
  for (const [program, ...args] of plan.install) {
    const { status } = spawnSync(program, args, { stdio: 'inherit' });
    if (status !== 0) return say(`install: ${program} ended with ${status}`);
  }
  const incident = serializeIncident(createSampleIncident({ newId, now }));
  const results = await checkProgram({ ...plan, version, incident, folder, hasNetLog: true });
  for (const { tried, problem } of results)
    console.log(`  ${problem === null ? 'ok    ' : 'FAILED'} ${tried} ${problem ?? ''}`);
  return results.every(({ problem }) => problem === null);
}

function say(problem: string): false {
  console.log(`  FAILED ${problem}`);
  return false;
}

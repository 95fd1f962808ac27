import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#build/start/projectFolder.ts';
import { readRounds } from '#build/start/readRounds.ts';

/*
 * npm run explore [-- ROUNDS]: runs every test file with properties on inputs that nobody has drawn before, each round
 * from another seed. `npm test` draws the same each time, so that it never fails for somebody else's change; this finds
 * what those inputs miss. Names the seeds whose round failed, and exits with 1 then.
 */
const rounds = readRounds(process.argv.slice(2), 'npm run explore', 3);
const files = filesWithProperties();
console.log(`${files.length} files with properties, ${rounds} times.`);
const seeds = Array.from({ length: rounds }, () => randomInt(2 ** 31));
const failed = seeds.filter((seed) => !passes(seed));
console.log(
  failed.length === 0
    ? `No property failed in ${rounds} rounds (${seeds.join(', ')}).`
    : `Properties failed. To see it again: ${failed.map((seed) => `DEBRIEF_SEED=${seed} npm run unit`).join(' or ')}`,
);
if (failed.length > 0) process.exitCode = 1;

function filesWithProperties(): readonly string[] {
  return readdirSync(join(PROJECT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join('test', file))
    .filter((file) =>
      /from '(fast-check|#build\/explore\/runs.ts)'/.test(readFileSync(join(PROJECT, file), 'utf8')),
    );
}

function passes(seed: number): boolean {
  const args = ['vitest', 'run', '--config', 'build/vitest.config.ts', ...files];
  const env = { ...process.env, DEBRIEF_SEED: String(seed) };
  return spawnSync('npx', args, { cwd: PROJECT, env, stdio: 'inherit', shell: true }).status === 0;
}

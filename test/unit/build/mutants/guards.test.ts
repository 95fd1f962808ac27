import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Mutant } from '#build/mutants/guardMutant.ts';
import { withoutGuard } from '#build/mutants/guardMutant.ts';
import { GUARDS } from '#build/mutants/guards/guards.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

test('each guard is still where the list says, so that it can be taken away', () => {
  const problems = GUARDS.map((mutant) => {
    const path = join(PROJECT, mutant.file);
    const without = existsSync(path) ? withoutGuard(readFileSync(path, 'utf8'), mutant) : null;
    return without === null ? `${mutant.file} is not there` : without.ok ? '' : without.error;
  });
  expect(problems.filter((words) => words !== '')).toEqual([]);
});

test('no guard is listed twice', () => {
  const change = ({ file, find, replace }: Mutant) => JSON.stringify([file, find, replace]);
  const changes = GUARDS.map(change);
  const twice = GUARDS.filter((mutant, index) => changes.indexOf(change(mutant)) !== index);
  expect(twice.map(({ guards }) => guards)).toEqual([]);
});

test('each guard has a name of its own, and tests that are there', () => {
  const names = GUARDS.map(({ guards }) => guards);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const tests = new Set(GUARDS.flatMap(({ tests = [] }) => tests));
  expect([...tests].filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  const journeys = new Set(GUARDS.flatMap((mutant) => mutant.journeys ?? []));
  expect([...journeys].filter((name) => !existsSync(join(PROJECT, `test/e2e/${name}.e2e.ts`)))).toEqual([]);
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LONG, longestFirst, STARTING } from '#build/start/longestFirst.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

it('takes the files that run long first, the longest of them before all, and leaves the others in their order', () => {
  const [longest = '', next = ''] = LONG;
  const files = ['unit/b.test.ts', next, 'unit/a.test.ts', longest].map((path) => ({
    moduleId: `/project/test/${path}`,
  }));
  expect(longestFirst(files)).toEqual([3, 1, 0, 2].map((at) => files[at]));
});

it('takes those that start programs while the workers are small', () => {
  const [folder = ''] = STARTING;
  const [other, starting] = ['shared/a.test.ts', `${folder}b.test.ts`].map((path) => ({
    moduleId: `/project/test/${path}`,
  }));
  expect(longestFirst([other, starting].flatMap((file) => file ?? []))).toEqual([starting, other]);
});

it('names files and folders that are there', () => {
  expect([...LONG, ...STARTING].filter((path) => !existsSync(join(PROJECT, 'test', path)))).toEqual([]);
});

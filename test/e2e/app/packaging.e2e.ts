import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { packedFileProblems } from '#build/packaging/packedFiles.ts';

test('the files that are packed are all that the built app needs', async () => {
  const root = resolve(import.meta.dirname, '../../..');
  const app = { packageFile: resolve(root, 'package.json'), out: resolve(root, 'out') };
  expect(await packedFileProblems(app)).toEqual([]);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runHosted } from '#test/support/processes/runHosted.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const SETTINGS = import.meta.resolve('#test/support/processes/hostedSettings.ts');

it('lists each file once, newest first, across starts, and shows those that are there', async () => {
  const folder = tempFolder();
  const [a, b, gone] = ['a', 'b', 'gone'].map((name) => join(folder, `${name}.incident`));
  for (const path of [a, b]) writeFileSync(path ?? '', '');
  await runHosted(SETTINGS, [folder, a ?? '', gone ?? '', b ?? '']);
  const { value } = await runHosted(SETTINGS, [folder, a ?? '']);
  expect(value).toMatchObject({
    recent: [{ path: a, title: 'a.incident' }, { path: b }, { path: gone }],
    existing: [{ path: a }, { path: b }],
  });
});

it('remembers the last twelve', async () => {
  const files = Array.from({ length: 14 }, (_, index) => `/incidents/${index}.incident`);
  const { value } = await runHosted(SETTINGS, [tempFolder(), ...files]);
  expect(value).toMatchObject({
    recent: files
      .slice(2)
      .reverse()
      .map((path) => ({ path })),
  });
});

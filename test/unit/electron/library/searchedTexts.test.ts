import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSearchedTexts } from '#electron/library/searchedTexts.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** Files with these summaries, and their texts as they are asked for. */
function filesWith(summaries: Readonly<Record<string, string>>, most?: number) {
  const folder = tempFolder();
  const parts = new Map<string, object>();
  for (const [name, summary] of Object.entries(summaries)) {
    writtenIncident(join(folder, name), { title: name, summary });
    parts.set(name, {});
  }
  const read = createSearchedTexts(most);
  return {
    rewrite: (name: string, from: string, to: string) => {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    },
    markRead: (name: string) => parts.set(name, {}),
    summaries: async (...names: readonly string[]) => {
      const texts = await read(
        names.map((name) => ({ path: join(folder, name), part: parts.get(name) ?? {} })),
      );
      return texts.map((of) => of.find(({ spot }) => spot.field === 'summary')?.text);
    },
  };
}

it('reads the texts of a file once, and again when the library read it anew', async () => {
  const { rewrite, markRead, summaries } = filesWith({ a: 'Pool full', b: 'Disk full' });
  expect(await summaries('a', 'b')).toEqual(['Pool full', 'Disk full']);
  rewrite('a', 'Pool full', 'Pool gone');
  expect(await summaries('a')).toEqual(['Pool full']);
  markRead('a');
  expect(await summaries('b', 'a')).toEqual(['Disk full', 'Pool gone']);
});

it('keeps no more than it may, and forgets first what was asked for longest ago', async () => {
  const long = (letter: string) => letter.repeat(1000);
  const { rewrite, summaries } = filesWith({ a: long('a'), b: long('b'), c: long('c') }, 4000);
  await summaries('a', 'b');
  await summaries('a', 'c');
  for (const name of ['a', 'b']) rewrite(name, long(name), 'changed since');
  expect(await summaries('a')).toEqual([long('a')]);
  expect(await summaries('b')).toEqual(['changed since']);
});

it('has no texts of a file that went meanwhile', async () => {
  const { summaries } = filesWith({ a: 'Pool full' });
  expect(await summaries('a', 'gone')).toEqual(['Pool full', undefined]);
});

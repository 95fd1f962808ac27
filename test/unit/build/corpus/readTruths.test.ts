import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexRows } from '#build/corpus/indexRows.ts';
import { readDocument } from '#build/corpus/readDocument.ts';
import { readTruths, truthOfRow } from '#build/corpus/readTruths.ts';
import { scoreDocument } from '#build/corpus/scoreDocument.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const INDEX =
  'corpus_file\tn_timeline\tfirst_ts\tlast_ts\na.md\t2\t2026-03-10 14:18\t2026-03-10 14:23 EDT\nb.md\t0\t\t\n';
const TRUTH = JSON.stringify({ kind: 'document', set: 'unseen', count: 2 });

it('reads the index by the names of its columns', () => {
  expect(indexRows(INDEX)).toEqual([
    { file: 'a.md', entries: 2, first: '2026-03-10 14:18', last: '2026-03-10 14:23 EDT' },
    { file: 'b.md', entries: 0, first: '', last: '' },
  ]);
});

it('takes a row of an index for a document that the rules were tuned on', () => {
  const at = (first: string) => truthOfRow({ file: 'a.md', entries: 1, first, last: '' }).entries?.[0]?.at;
  expect(['2026-03-10 14:18 EDT', '2026-03-10', '2026-MM-DD', '2026-03-10 (???)'].map(at)).toEqual([
    '2026-03-10 14:18',
    '2026-03-10',
    null,
    null,
  ]);
  expect(truthOfRow({ file: 'a.md', entries: 0, first: '', last: '' })).toMatchObject({
    set: 'tuned',
    count: 0,
    entries: [],
  });
});

it('finds truth files in every folder below, beside a file or a folder that is imported as one', async () => {
  const root = tempFolder();
  mkdirSync(join(root, 'exports/general'), { recursive: true });
  writeFileSync(join(root, 'labels.md'), '# Labels\n\n2026-03-10 14:18 a\n2026-03-10 14:19 b\n');
  writeFileSync(join(root, 'labels.md.truth.json'), TRUTH);
  const message = { type: 'message', user: 'U1', ts: '1773152580.000200', text: 'blank labels' };
  writeFileSync(join(root, 'exports/general/2026-03-10.json'), JSON.stringify([message, message]));
  writeFileSync(join(root, 'exports/general.truth.json'), TRUTH);
  const files = readTruths(root);
  expect(files.map(({ name }) => name)).toEqual(['exports/general', 'labels.md']);
  const scores = await Promise.all(files.map(async (file) => scoreDocument(file, await readDocument(file))));
  expect(scores.map(({ entries }) => entries?.found)).toEqual([2, 2]);
});

it('refuses a truth without its document', () => {
  const root = tempFolder();
  writeFileSync(join(root, 'lost.md.truth.json'), TRUTH);
  expect(() => readTruths(root)).toThrow('there is no lost.md beside it');
});

import { expect, it } from 'vitest';
import { indexRows } from '#build/corpus/indexRows.ts';
import { measureDocument, totalsOf } from '#build/corpus/measureDocument.ts';
import { pasted } from '#test/support/readTimeline.ts';

const INDEX =
  'corpus_file\tn_timeline\tfirst_ts\tlast_ts\na.md\t2\t2026-03-10 14:18\t2026-03-10 14:23 EDT\nb.md\t0\t\t\n';
const row = (text: string) =>
  indexRows(`corpus_file\tn_timeline\tfirst_ts\tlast_ts\n${text}`)[0] ?? {
    file: '',
    entries: 0,
    first: '',
    last: '',
  };

it('reads the index by the names of its columns', () => {
  expect(indexRows(INDEX)).toEqual([
    { file: 'a.md', entries: 2, first: '2026-03-10 14:18', last: '2026-03-10 14:23 EDT' },
    { file: 'b.md', entries: 0, first: '', last: '' },
  ]);
});

it('compares counts and wall times', () => {
  const found = pasted('2026-03-10 14:18 EDT - a\n14:23 - b');
  const right = { found: 2, stated: 2, isFirstRight: true, isLastRight: true };
  expect(measureDocument(row('a.md\t2\t2026-03-10 14:18\t2026-03-10 14:23 EDT'), found)).toMatchObject(right);
});

it('tells a wrong time and a wrong count', () => {
  const measured = measureDocument(
    row('a.md\t3\t2026-03-10 14:19\t2026-03-11 14:23'),
    pasted('2026-03-10 14:18 - a\n14:23 - b'),
  );
  expect(measured).toMatchObject({ found: 2, stated: 3, isFirstRight: false, isLastRight: false });
});

it('does not take an exact time for one that the document does not know', () => {
  const first = (stated: string, text: string) =>
    measureDocument(row(`a.md\t1\t${stated}\t`), pasted(text)).isFirstRight;
  expect(first('2026-03-10', '2026-03-10: a')).toBe(true);
  expect(first('2026-03-10', '2026-03-10 00:00 - a')).toBe(false);
  expect(first('2026-MM-DD', '- 2026-MM-DD: a')).toBe(true);
  expect(first('2026-03-10 (???)', '[???] a')).toBe(true);
});

it('counts invented entries apart from found ones', () => {
  const measured = [
    measureDocument(row('a.md\t1\t\t'), pasted('14:18 - a\n14:19 - b')),
    measureDocument(row('b.md\t2\t\t'), pasted('14:18 - a')),
  ];
  expect(totalsOf(measured)).toMatchObject({ stated: 3, found: 2, invented: 1, documents: 2 });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IndexRow, indexRows } from '#build/corpus/indexRows.ts';
import { readTruth, type Truth, type TruthEntry } from '#build/corpus/truth.ts';

const TRUTH = '.truth.json';

/** A document, or a folder that is imported as one, with what it says. */
export interface TruthFile {
  /** Its path in the folder that was asked for. */
  readonly name: string;
  readonly path: string;
  readonly truth: Truth;
}

/** What the truth files below a folder say, in the order of their names, and after them what its `INDEX.tsv` says. */
export function readTruths(folder: string): readonly TruthFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(TRUTH),
  );
  const index = join(folder, 'INDEX.tsv');
  const rows = existsSync(index) ? indexRows(readFileSync(index, 'utf8')) : [];
  return [
    ...files.sort().map((file) => {
      const name = file.slice(0, -TRUTH.length);
      if (!existsSync(join(folder, name))) throw new Error(`${file}: there is no ${name} beside it`);
      const truth = readTruth(join(folder, file), readFileSync(join(folder, file), 'utf8'));
      return { name, path: join(folder, name), truth };
    }),
    ...rows.map((row) => ({ name: row.file, path: join(folder, row.file), truth: truthOfRow(row) })),
  ];
}

/** An index has counts and the first and the last time, without words; it was made of documents that the rules were tuned on. */
export function truthOfRow({ entries: count, first, last }: IndexRow): Truth {
  const ends = count < 2 ? [first] : [first, last];
  return { kind: 'document', set: 'tuned', count, entries: count === 0 ? [] : ends.map(entryAt) };
}

/**
 * The index gives a date alone, or something that is no date (`2023-MM-DD`, `2023-03-10 (???)`), where the document does;
 * the event then has no time.
 */
function entryAt(stated: string): TruthEntry {
  const wall = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?(?! ?\(\?)/.exec(stated)?.[0];
  return { at: wall ?? null, words: '' };
}

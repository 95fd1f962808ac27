import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';

/** A hint in a document, with the sentence it stands in. */
export interface CorpusHit {
  /** Path inside the folder. */
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly excerpt: string;
  readonly sentence: string;
}

/** Every hint in the documents of a folder; those whose path begins with an underscore are left out. */
export function corpusHits(folder: string): {
  readonly documents: number;
  readonly words: number;
  readonly hits: readonly CorpusHit[];
} {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tsv'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.startsWith('_'))
    .sort();
  const read = files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  return {
    documents: files.length,
    words: read.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    hits: read.flatMap(({ file, text }) => hitsIn(file, text)),
  };
}

function hitsIn(file: string, text: string): readonly CorpusHit[] {
  return hintsIn(text, { field: null, people: [], terms: NO_TERMS }).map(
    ({ line, rule, excerpt, start, end }) => {
      const before = text
        .slice(Math.max(0, start - 160), start)
        .replace(/^[\s\S]*(?:[.!?]\s|\n\s*\n|\n\s*[-*]\s)/, '');
      const after = text.slice(end, end + 200).replace(/(?:(?<=[.!?])\s|\n\s*\n|\n\s*[-*]\s)[\s\S]*$/, '');
      const sentence = `${before}«${excerpt}»${after}`.replace(/\s+/g, ' ').trim();
      return { file, line, rule, excerpt: excerpt.replace(/\s+/g, ' '), sentence };
    },
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceIn } from '#shared/language/blame/blameEvidence.ts';
import { cuesIn } from '#shared/language/blame/cuesIn.ts';
import { languagesOf } from '#shared/language/blame/languagesOf.ts';
import { readSentence } from '#shared/language/blame/readSentence.ts';
import { sentencesIn } from '#shared/language/blame/sentencesIn.ts';
import { proseParagraphs } from '#shared/language/proseParagraphs.ts';

/** A sentence of a real postmortem in which no phrase tells of blame. */
export interface RealSentence {
  /** The document's name: kept apart as a whole. */
  readonly document: string;
  readonly sentence: string;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The English sentences of the documents in a folder in which no phrase tells of blame: nearly all that people write is
 * such, and labelled sentences do not show it.
 */
export function realSentences(folder: string): readonly RealSentence[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('_'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      return proseParagraphs(text)
        .filter(({ prose }) => languagesOf(prose).length === 0)
        .flatMap(({ prose }) => sentencesIn(prose).map(({ start, end }) => prose.slice(start, end).trim()))
        .filter(
          (sentence) => sentence !== '' && evidenceIn(cuesIn(readSentence(sentence, NOBODY))) === 'silent',
        )
        .map((sentence) => ({ document: entry.name, sentence }));
    });
}

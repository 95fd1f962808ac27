import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledSentence } from '#build/language/labelledSentences.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { HINT_FIELDS, type HintField } from '#shared/domain/incident/textPath.ts';

/** A sentence by a writer who had not seen the rules. The rules do not know the writer's principles by name. */
export interface WrittenSentence extends LabelledSentence {
  /** What makes it blame: `duty`, `irony`; empty where it deserves no hint. */
  readonly principle: string;
}

export const LANGUAGES = ['English', 'German', 'French', 'Spanish'] as const;

/** One voice. It was split from the others before any was tried, and keeps its use for good. */
export interface Writer {
  readonly name: string;
  readonly language: (typeof LANGUAGES)[number];
  /** Rules may be changed after sentences of `tune`; of `report` only figures are looked at, never sentences. */
  readonly use: 'tune' | 'report';
}

/** Every other name of the English writers in alphabetical order tunes, the one of each other language reports. */
export const WRITERS: readonly Writer[] = [
  { name: 'angry-manager', language: 'English', use: 'tune' },
  { name: 'careful-writer', language: 'English', use: 'report' },
  { name: 'lawyer', language: 'English', use: 'tune' },
  { name: 'non-native', language: 'English', use: 'report' },
  { name: 'support-lead', language: 'English', use: 'tune' },
  { name: 'tired-engineer', language: 'English', use: 'report' },
  { name: 'german', language: 'German', use: 'report' },
  { name: 'french', language: 'French', use: 'report' },
  { name: 'spanish', language: 'Spanish', use: 'report' },
  // Written later, by other hands, and split before any was tried.
  { name: 'later/careful', language: 'English', use: 'tune' },
  { name: 'later/engineer', language: 'English', use: 'tune' },
  { name: 'later/manager', language: 'English', use: 'tune' },
  { name: 'later/nonnative', language: 'English', use: 'tune' },
  { name: 'later/lawyer', language: 'English', use: 'report' },
  { name: 'later/newcomer', language: 'English', use: 'report' },
  { name: 'later/support', language: 'English', use: 'report' },
  { name: 'later/veteran', language: 'English', use: 'report' },
  { name: 'later/german-tune', language: 'German', use: 'tune' },
  { name: 'later/french-tune', language: 'French', use: 'tune' },
  { name: 'later/spanish-tune', language: 'Spanish', use: 'tune' },
  { name: 'later/german-report', language: 'German', use: 'report' },
  { name: 'later/french-report', language: 'French', use: 'report' },
  { name: 'later/spanish-report', language: 'Spanish', use: 'report' },
];

/** Fields that have no hints of their own, by the field that is like them. */
const LIKE: ReadonlyMap<string, HintField> = new Map([
  ['wentPoorly', 'factor'],
  ['capture', 'timeline'],
  ['impact', 'summary'],
  ['gotLucky', 'wentWell'],
]);

/** The sentences of a writer, in the order of the file. Throws where the file is not as its head says. */
export function writtenSentences({ name }: Pick<Writer, 'name'>): readonly WrittenSentence[] {
  const path = join(PROJECT, 'test/fixtures/language/writers', `${name}.tsv`);
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (head !== 'id\tlabel\tprinciple\tfield\ttext') throw new Error(`${path} has another head: ${head}`);
  return lines.map((line) => {
    const [id, label, principle = '', kind = '', sentence = ''] = line.split('\t');
    const field = HINT_FIELDS.find((known) => known === kind) ?? LIKE.get(kind);
    if (field === undefined || sentence === '' || (label !== 'flag' && label !== 'ok'))
      throw new Error(`Not a labelled sentence: ${id} in ${path}`);
    return label === 'flag'
      ? { rules: [principle], principle, field, sentence }
      : { rules: [], principle: '', field, sentence };
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
  /** Of the file, without its ending, within `folder`. */
  readonly name: string;
  /** Where it is not among the project's own. */
  readonly folder?: string;
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
  // Written after them, all to tune; three that report were measured from a folder outside.
  { name: 'third/consultant', language: 'English', use: 'tune' },
  { name: 'third/director', language: 'English', use: 'tune' },
  { name: 'third/junior', language: 'English', use: 'tune' },
  { name: 'third/nurse', language: 'English', use: 'tune' },
  { name: 'third/sre', language: 'English', use: 'tune' },
  // Six authors with several voices each, all to tune.
  { name: 'fourth/american', language: 'English', use: 'tune' },
  { name: 'fourth/eastern', language: 'English', use: 'tune' },
  { name: 'fourth/northern', language: 'English', use: 'tune' },
  { name: 'fourth/pacific', language: 'English', use: 'tune' },
  { name: 'fourth/plain', language: 'English', use: 'tune' },
  { name: 'fourth/public', language: 'English', use: 'tune' },
  // Four authors more, each for some fields, in plain words.
  { name: 'fifth/causes', language: 'English', use: 'tune' },
  { name: 'fifth/summaries', language: 'English', use: 'tune' },
  { name: 'fifth/timelines', language: 'English', use: 'tune' },
  { name: 'fifth/wentpoorly', language: 'English', use: 'tune' },
  // Authors who hint at blame rather than say it, with several voices each.
  { name: 'sixth/one', language: 'English', use: 'tune' },
  { name: 'sixth/two', language: 'English', use: 'tune' },
  { name: 'sixth/three', language: 'English', use: 'tune' },
  // Plain prose of postmortems, with hardly any blame.
  { name: 'sixth/plain-real', language: 'English', use: 'tune' },
  // Two authors more who hint at blame, with six voices each.
  { name: 'seventh/one', language: 'English', use: 'tune' },
  { name: 'seventh/two', language: 'English', use: 'tune' },
  // Near misses of people's deeds and what systems leave undone, in three voices each.
  { name: 'sixth/french-tune', language: 'French', use: 'tune' },
  { name: 'sixth/spanish-tune', language: 'Spanish', use: 'tune' },
];

/** Fields that have no hints of their own, by the field that is like them. */
const LIKE: ReadonlyMap<string, HintField> = new Map([
  ['wentPoorly', 'factor'],
  ['capture', 'timeline'],
  ['impact', 'summary'],
  ['gotLucky', 'wentWell'],
]);

/** The writers of a folder outside the project: `tune/NAME.tsv` and `report/NAME.tsv`. None where there are no such folders. */
export function writersIn(folder: string): readonly Writer[] {
  const names = new Set(readdirSync(folder));
  return (['tune', 'report'] as const)
    .filter((use) => names.has(use))
    .flatMap((use) =>
      readdirSync(join(folder, use))
        .filter((file) => file.endsWith('.tsv'))
        .sort()
        .map((file): Writer => {
          const name = basename(file, '.tsv');
          const language = LANGUAGES.find((known) => name.startsWith(known.toLowerCase())) ?? 'English';
          return { name: `${use}/${name}`, folder, language, use };
        }),
    );
}

const OWN = join(PROJECT, 'test/fixtures/language/writers');
const HEAD = 'id\tlabel\tprinciple\tfield\ttext';

/** The sentences of a writer, in the order of the file. Throws where a line is none. Without a head, fields come before principles. */
export function writtenSentences({
  name,
  folder = OWN,
}: Pick<Writer, 'name' | 'folder'>): readonly WrittenSentence[] {
  const path = join(folder, `${name}.tsv`);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const hasHead = lines[0] === HEAD;
  return (hasHead ? lines.slice(1) : lines).map((line) => {
    const [id, label, third = '', fourth = '', sentence = ''] = line.split('\t');
    const [principle, kind] = hasHead ? [third, fourth] : [fourth, third];
    const field = HINT_FIELDS.find((known) => known === kind) ?? LIKE.get(kind);
    if (field === undefined || sentence === '' || (label !== 'flag' && label !== 'ok'))
      throw new Error(`Not a labelled sentence: ${id} in ${path}`);
    return label === 'flag'
      ? { rules: [principle], principle, field, sentence }
      : { rules: [], principle: '', field, sentence };
  });
}

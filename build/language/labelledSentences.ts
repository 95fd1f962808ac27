import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#build/start/projectFolder.ts';
import { HINT_FIELDS, type HintField } from '#shared/domain/incident/textPath.ts';

/** A sentence with the hints it deserves. */
export interface LabelledSentence {
  /** Ids of rules; empty: a trap that deserves none. */
  readonly rules: readonly string[];
  readonly field: HintField;
  readonly sentence: string;
}

/** A set of them, with the people whose names stand in them. */
export interface LabelledSet {
  readonly people: readonly string[];
  readonly sentences: readonly LabelledSentence[];
}

/** Reads one of the sets: `tuned` and `heldOut` were written before the rules, `unseen` after them. */
export function labelledSet(name: 'tuned' | 'heldOut' | 'unseen'): LabelledSet {
  const path = join(PROJECT, 'test/fixtures/language', `${name}.txt`);
  if (!existsSync(path)) throw new Error(`${path} is not there`);
  const lines = readFileSync(path, 'utf8').split('\n');
  const people = lines.flatMap(
    (line) => /^# People of this incident: (.*)$/.exec(line)?.[1]?.split(', ') ?? [],
  );
  const sentences = lines.filter((line) => line !== '' && !line.startsWith('#')).map(sentenceOf);
  return { people, sentences };
}

function sentenceOf(line: string): LabelledSentence {
  const [labels = '', kind = '', ...rest] = line.split(' | ');
  const field = HINT_FIELDS.find((known) => known === kind);
  if (field === undefined || rest.length === 0) throw new Error(`Not a labelled sentence: ${line}`);
  return { rules: labels === '-' ? [] : labels.split(','), field, sentence: rest.join(' | ') };
}

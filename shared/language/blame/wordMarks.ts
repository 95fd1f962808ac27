import { HINT_FIELDS, type HintField } from '#shared/domain/incident/textPath.ts';
import type { Cue, Subject, Tier } from '#shared/language/blame/cuesIn.ts';
import type { ReadSentence } from '#shared/language/blame/readSentence.ts';

const TIER_MARK: Record<Tier, number> = { sure: 0, ofPeople: 1, faint: 2 };
const SUBJECT_MARK: Record<Subject, number> = { person: 3, thing: 4, unknown: 5 };
const PERSON_MARK = 6;
const OTHERS_MARK = 7;
const AUTHORS_MARK = 8;
const FIELD_MARKS = 9;

/** How many of them a word has; the data of the reader of runs was learnt with as many. */
export const MARKS_OF_A_WORD = FIELD_MARKS + HINT_FIELDS.length;

const OTHERS: ReadonlySet<string> = new Set('he she they who him you'.split(' '));
const AUTHORS: ReadonlySet<string> = new Set('we i us our me'.split(' '));

/**
 * What each word is in its sentence: part of a phrase of a family, a person, the authors; and the field it stands in, since
 * what is a plan among actions is a reproach among causes. In a row, 0 or 1.
 */
export function wordMarks(
  { words, places }: ReadSentence,
  cues: readonly Cue[],
  field: HintField | null,
): Float32Array {
  const marks = new Float32Array(words.length * MARKS_OF_A_WORD);
  const starts = [...places.keys()];
  for (const [at, word] of words.entries()) {
    const mark = (which: number) =>
      marks.fill(1, at * MARKS_OF_A_WORD + which, at * MARKS_OF_A_WORD + which + 1);
    if (field !== null) mark(FIELD_MARKS + HINT_FIELDS.indexOf(field));
    const start = starts[at] ?? 0;
    for (const { tier, subject } of cues.filter((cue) => cue.start <= start && start < cue.end)) {
      mark(TIER_MARK[tier]);
      mark(SUBJECT_MARK[subject]);
    }
    if (word === '§') mark(PERSON_MARK);
    else if (OTHERS.has(word)) mark(OTHERS_MARK);
    else if (AUTHORS.has(word)) mark(AUTHORS_MARK);
  }
  return marks;
}

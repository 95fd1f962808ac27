import type { Example } from '#build/language/logisticRegression.ts';
import type { RunLesson } from '#build/language/runs/learnRuns.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import { blameFeatures } from '#shared/language/blame/blameFeatures.ts';
import { type Cue, cuesIn } from '#shared/language/blame/cuesIn.ts';
import { readSentence } from '#shared/language/blame/readSentence.ts';
import { wordMarks } from '#shared/language/blame/wordMarks.ts';

/** A sentence to learn from. */
export interface Lesson extends Example, RunLesson {
  /** Whoever wrote it: kept apart as a whole when it is measured. */
  readonly writer: string;
  readonly cues: readonly Cue[];
  readonly sentence: string;
}

const NOBODY: ReadonlySet<string> = new Set();

/** A sentence read as the hints read it, with no names known. `field`: null where nobody said where it stands. */
export function lessonOf(
  { writer, isTrue, sentence }: Pick<Lesson, 'writer' | 'isTrue' | 'sentence'>,
  field: HintField | null,
): Lesson {
  const read = readSentence(sentence, NOBODY);
  const cues = cuesIn(read);
  const traits = blameFeatures(read, cues, field);
  return { writer, isTrue, sentence, cues, traits, words: read.words, marks: wordMarks(read, cues, field) };
}

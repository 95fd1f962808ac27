import type { Example } from '#build/language/logisticRegression.ts';
import type { RunLesson } from '#build/language/runs/learnRuns.ts';
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

/** A sentence read as the hints read it, with no names known. */
export function lessonOf(writer: string, isTrue: boolean, sentence: string): Lesson {
  const read = readSentence(sentence, NOBODY);
  const cues = cuesIn(read);
  const traits = blameFeatures(read, cues);
  return { writer, isTrue, sentence, cues, traits, words: read.words, marks: wordMarks(read, cues) };
}

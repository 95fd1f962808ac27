import type { Example } from '#build/language/logisticRegression.ts';
import { blameFeatures } from '#shared/language/blame/blameFeatures.ts';
import { type Cue, cuesIn } from '#shared/language/blame/cuesIn.ts';
import { type ReadSentence, readSentence } from '#shared/language/blame/readSentence.ts';

/** A sentence to learn from. */
export interface Lesson extends Example {
  /** Whoever wrote it: kept apart as a whole when it is measured. */
  readonly writer: string;
  readonly read: ReadSentence;
  readonly cues: readonly Cue[];
}

const NOBODY: ReadonlySet<string> = new Set();

export function lessonOf(writer: string, isTrue: boolean, sentence: string): Lesson {
  const read = readSentence(sentence, NOBODY);
  const cues = cuesIn(read);
  return { writer, isTrue, read, cues, traits: blameFeatures(read, cues) };
}

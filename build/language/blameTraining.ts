import type { Example } from '#build/language/logisticRegression.ts';
import { directionTraits, type WordVectors } from '#build/language/wordVectors.ts';
import { blameFeatures } from '#shared/language/blame/blameFeatures.ts';
import { type Cue, cuesIn } from '#shared/language/blame/cuesIn.ts';
import { readSentence } from '#shared/language/blame/readSentence.ts';
import { LEANING_TRAIT } from '#shared/language/blame/wordLeaning.ts';

/** A sentence to learn from. */
export interface Lesson extends Example {
  /** Whoever wrote it: kept apart as a whole when it is measured. */
  readonly writer: string;
  readonly cues: readonly Cue[];
  readonly sentence: string;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The directions of its words stand in the place of how they lean, which is learnt from them. */
export function lessonOf(writer: string, isTrue: boolean, sentence: string, vectors: WordVectors): Lesson {
  const read = readSentence(sentence, NOBODY);
  const cues = cuesIn(read);
  const traits = new Map([...blameFeatures(read, cues), ...directionTraits(read.words, vectors)]);
  traits.delete(LEANING_TRAIT);
  return { writer, isTrue, sentence, cues, traits };
}

import { learntFrom, scoreOf } from '#shared/basics/learntWeights.ts';
import { once } from '#shared/basics/memo.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import { blameFeatures } from '#shared/language/blame/blameFeatures.ts';
import { BLAME_CONSTANT, BLAME_DATA } from '#shared/language/blame/blameWeights.ts';
import type { Cue } from '#shared/language/blame/cuesIn.ts';
import type { ReadSentence } from '#shared/language/blame/readSentence.ts';
import { pullsOfWords, runScore, unpackedReader } from '#shared/language/blame/runs/runReader.ts';
import { RUN_DATA } from '#shared/language/blame/runs/runWeights.ts';
import { wordMarks } from '#shared/language/blame/wordMarks.ts';

const BLAME = once(() => learntFrom(BLAME_DATA, BLAME_CONSTANT));
const RUNS = once(() => unpackedReader(RUN_DATA));

/** How surely a sentence of a field blames somebody, as the logarithm of odds. */
export function blameScore(read: ReadSentence, cues: readonly Cue[], field: HintField | null): number {
  const ofTraits = scoreOf(BLAME(), blameFeatures(read, cues, field));
  return meanOfReaders(ofTraits, runScore(RUNS(), read.words, wordMarks(read, cues, field)));
}

/**
 * What its traits say and what its runs of words say count alike: each is often sure where the other errs, and where both
 * are sure they are hardly ever wrong. The measurement of writers kept apart joins them by the same.
 */
export function meanOfReaders(ofTraits: number, ofRuns: number): number {
  return (ofTraits + ofRuns) / 2;
}

/** How much a trait adds to the score of traits; 0 for what is not known. */
export function blameWeight(trait: string): number {
  return BLAME().weights.get(trait) ?? 0;
}

/** How much each word adds to the score of runs: what is lost when it alone is left blank. */
export function blamePulls(
  read: ReadSentence,
  cues: readonly Cue[],
  field: HintField | null,
): readonly number[] {
  return pullsOfWords(RUNS(), read.words, wordMarks(read, cues, field));
}

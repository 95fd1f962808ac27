import { learntFrom, scoreOf, type Traits } from '#shared/basics/learntWeights.ts';
import { BLAME_CONSTANT, BLAME_DATA } from '#shared/language/blame/blameWeights.ts';

const BLAME = learntFrom(BLAME_DATA, BLAME_CONSTANT);

/** How surely a sentence with these traits blames somebody, as the logarithm of odds. */
export function blameScore(traits: Traits): number {
  return scoreOf(BLAME, traits);
}

/** How much a trait adds to the score; 0 for what is not known. */
export function blameWeight(trait: string): number {
  return BLAME.weights.get(trait) ?? 0;
}

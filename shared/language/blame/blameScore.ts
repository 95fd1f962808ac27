import type { Features } from '#shared/language/blame/blameFeatures.ts';
import { BLAME_CONSTANT, BLAME_DATA } from '#shared/language/blame/blameWeights.ts';

const WEIGHTS: ReadonlyMap<string, number> = weightsIn(BLAME_DATA);

function weightsIn(data: string): ReadonlyMap<string, number> {
  const parts = data.split('\t');
  return new Map(
    parts.flatMap((name, index) => (index % 2 === 0 ? [[name, Number(parts[index + 1]) / 100]] : [])),
  );
}

/** How surely a sentence with these traits blames somebody, as the logarithm of odds. */
export function blameScore(features: Features): number {
  let score = BLAME_CONSTANT;
  for (const [name, value] of features) score += blameWeight(name) * value;
  return score;
}

/** How much a trait adds to the score; 0 for what is not known. */
export function blameWeight(trait: string): number {
  return WEIGHTS.get(trait) ?? 0;
}

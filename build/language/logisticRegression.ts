import type { Learnt, Traits } from '#shared/basics/learntWeights.ts';

/** What is learnt from: the traits of something, and whether what is asked is true of it. */
export interface Example {
  readonly traits: Traits;
  readonly isTrue: boolean;
}

/** What suits the number of examples: the more there are, the more they may be trusted. */
export interface LearningCare {
  /** How much the examples count against small weights. */
  readonly trust: number;
  /** Traits of fewer examples prove nothing. */
  readonly fewest: number;
}

const FOR_FEW: LearningCare = { trust: 0.3, fewest: 2 };
const ROUNDS = 400;
const STEP = 0.3;

/** Logistic regression with small weights, by gradients of all examples at once: the same examples give the same weights. */
export function learn(examples: readonly Example[], { trust, fewest } = FOR_FEW): Learnt {
  const counts = new Map<string, number>();
  for (const { traits } of examples)
    for (const name of traits.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ traits, isTrue }) => {
    const known = [...traits].filter(([name]) => place.has(name));
    return {
      indices: Int32Array.from(known, ([name]) => place.get(name) ?? 0),
      values: Float64Array.from(known, ([, value]) => value),
      wanted: isTrue ? 1 : 0,
    };
  });
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  let [constant, constantSquares] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradients = Float64Array.from(weights);
    let toConstant = 0;
    for (const { indices, values, wanted } of rows) {
      let sum = constant;
      for (let at = 0; at < indices.length; at += 1)
        sum += (weights[indices[at] ?? 0] ?? 0) * (values[at] ?? 0);
      const wrong = trust * (1 / (1 + Math.exp(-sum)) - wanted);
      toConstant += wrong;
      for (let at = 0; at < indices.length; at += 1) {
        const index = indices[at] ?? 0;
        gradients[index] = (gradients[index] ?? 0) + wrong * (values[at] ?? 0);
      }
    }
    for (let index = 0; index < weights.length; index += 1) {
      const gradient = gradients[index] ?? 0;
      const square = (squares[index] ?? 0) + gradient ** 2;
      squares[index] = square;
      weights[index] = (weights[index] ?? 0) - (STEP * gradient) / (Math.sqrt(square) + 1e-8);
    }
    constantSquares += toConstant ** 2;
    constant -= (STEP * toConstant) / (Math.sqrt(constantSquares) + 1e-8);
  }
  return { weights: new Map(names.map((name, index) => [name, weights[index] ?? 0])), constant };
}

/** Weights below it change no decision. */
const LEAST_WEIGHT = 0.02;

/** As the data of `shared/basics/learntWeights.ts`: names of traits, each followed by its weight in hundredths. */
export function weightData({ weights }: Learnt, least = LEAST_WEIGHT): string {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name}\t${Math.round(weight * 100)}`)
    .join('\t');
}

/** As a literal of TypeScript. */
export function quotedData(data: string): string {
  return `'${data.replace(/[\\']/g, '\\$&').replaceAll('\t', '\\t')}'`;
}

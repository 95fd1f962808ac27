import type { LabelledEvent } from '#build/kinds/labelledEvents.ts';
import type { Traits } from '#shared/basics/learntWeights.ts';
import { EVENT_KINDS, type EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { kindTraits } from '#shared/domain/kinds/kindTraits.ts';
import { ALWAYS, type LearntKinds, SUMS } from '#shared/domain/kinds/learntKinds.ts';

/** Set on communities and authors kept apart: with more trust a kind is shown more often, and wrong more often. */
const TRUST = 0.13;
/** Traits of fewer examples prove nothing; each event is two. */
const FEWEST = 5;
const ROUNDS = 200;
const STEP = 0.3;

interface Example {
  readonly traits: Traits;
  readonly kind: EventKind | null;
}

/**
 * Weights of all kinds at once, and of events of which nobody could tell: logistic regression of several answers with small
 * weights, by gradients of all examples. The same events give the same weights.
 */
export function learntKinds(events: readonly LabelledEvent[]): LearntKinds {
  // While one types nobody knows the place: each event teaches with it and without.
  const examples = events.flatMap(({ kind, text, place }) =>
    [place, null].map((at): Example => ({ kind, traits: kindTraits(text, at) })),
  );
  const names = [ALWAYS, ...telling(examples)];
  const rows = rowsOf(examples, new Map(names.map((name, index) => [name, index])));
  const weights = new Float64Array(names.length * SUMS);
  const squares = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradients = gradientsOf(rows, weights);
    for (let at = 0; at < weights.length; at += 1) {
      const gradient = gradients[at] ?? 0;
      const square = (squares[at] ?? 0) + gradient ** 2;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (STEP * gradient) / (Math.sqrt(square) + 1e-8);
    }
  }
  return new Map(names.map((name, index) => [name, [...weights.subarray(index * SUMS, (index + 1) * SUMS)]]));
}

function telling(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { traits } of examples)
    for (const name of traits.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count < FEWEST ? [] : [name])).sort();
}

interface Row {
  readonly indices: Int32Array;
  readonly strengths: Float64Array;
  readonly answer: number;
}

function rowsOf(examples: readonly Example[], indexOf: ReadonlyMap<string, number>): readonly Row[] {
  return examples.map(({ traits, kind }) => {
    const known = [[ALWAYS, 1] as const, ...traits].flatMap(([name, strength]) => {
      const index = indexOf.get(name);
      return index === undefined ? [] : [{ index, strength }];
    });
    return {
      indices: Int32Array.from(known, ({ index }) => index * SUMS),
      strengths: Float64Array.from(known, ({ strength }) => strength),
      answer: kind === null ? SUMS - 1 : EVENT_KINDS.indexOf(kind),
    };
  });
}

/** Small weights are wanted of all but what is always added. */
function gradientsOf(rows: readonly Row[], weights: Float64Array): Float64Array {
  const gradients = Float64Array.from(weights).fill(0, 0, SUMS);
  const sums = new Float64Array(SUMS);
  for (const { indices, strengths, answer } of rows) {
    sums.fill(0);
    for (let one = 0; one < indices.length; one += 1)
      for (let sum = 0; sum < SUMS; sum += 1)
        sums[sum] = (sums[sum] ?? 0) + (weights[(indices[one] ?? 0) + sum] ?? 0) * (strengths[one] ?? 0);
    const odds = sums.map((sum) => Math.exp(sum));
    const all = odds.reduce((total, one) => total + one, 0);
    for (let sum = 0; sum < SUMS; sum += 1) {
      const wrong = TRUST * ((odds[sum] ?? 0) / all - (sum === answer ? 1 : 0));
      for (let one = 0; one < indices.length; one += 1) {
        const at = (indices[one] ?? 0) + sum;
        gradients[at] = (gradients[at] ?? 0) + wrong * (strengths[one] ?? 0);
      }
    }
  }
  return gradients;
}

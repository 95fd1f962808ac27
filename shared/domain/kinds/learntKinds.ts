import type { Traits } from '#shared/basics/learntWeights.ts';
import { EVENT_KINDS, type EventKind } from '#shared/domain/incident/timelineEvent.ts';

/**
 * The weights of each trait for each kind in their order, and last for events whose kind nobody can tell. What is added to
 * each sum stands under `ALWAYS`.
 */
export type LearntKinds = ReadonlyMap<string, readonly number[]>;

export const ALWAYS = 'always';

/** Of the kinds, and of events of which nobody can tell. */
export const SUMS = EVENT_KINDS.length + 1;

/** A row for each trait: its name, and behind a tab each of its weights in hundredths, or nothing for none. */
export function learntFromRows(data: string): LearntKinds {
  const rows = data.split('\n').map((row) => row.split('\t'));
  return new Map(
    rows.map(([name = '', ...weights]) => [name, weights.map((weight) => Number(weight) / 100)]),
  );
}

/** The likeliest kind and its share of the odds; what is left is shared by the others and by "nobody can tell". */
export function likeliestKind(
  traits: Traits,
  learnt: LearntKinds,
): { readonly kind: EventKind; readonly share: number } {
  const sums = Float64Array.from({ length: SUMS }, (_, at) => learnt.get(ALWAYS)?.[at] ?? 0);
  for (const [name, strength] of traits) {
    const weights = learnt.get(name);
    if (weights !== undefined)
      for (let at = 0; at < SUMS; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) * strength;
  }
  const odds = sums.map((sum) => Math.exp(sum));
  const oddsOf = (kind: EventKind) => odds[EVENT_KINDS.indexOf(kind)] ?? 0;
  const most = EVENT_KINDS.reduce((best, kind) => (oddsOf(kind) > oddsOf(best) ? kind : best));
  return { kind: most, share: oddsOf(most) / odds.reduce((all, one) => all + one, 0) };
}

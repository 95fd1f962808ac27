import { alikeShare, type ComparedAnswer, LEAST_OF_ALL } from '#shared/similar/recurring/comparedAnswers.ts';
import type { Rarity } from '#shared/similar/termRarity.ts';

/** How many answers were compared, of how many. */
export interface ComparedSoFar {
  readonly done: number;
  readonly of: number;
}

/** Where the answers are that an answer may be like, in ascending order. */
type NearTo = (at: number) => readonly number[];

/** Answers of a group that another one is compared with, the newest: of a group of hundreds the others say the same. */
const COMPARED = 8;
/** So many answers are compared between two steps: a few milliseconds. */
const PER_STEP = 100;

/** Puts each answer into the group that it shares most with; oldest answer first, in each group and between them. */
export function* groupedAnswers(
  answers: readonly ComparedAnswer[],
  rarity: Rarity,
  nearTo: NearTo = sharingEnough(answers, rarity),
): Generator<ComparedSoFar, readonly (readonly ComparedAnswer[])[], undefined> {
  const groups: ComparedAnswer[][] = [];
  const groupOf: number[] = [];
  for (const [at, answer] of answers.entries()) {
    const near = new Set(nearTo(at).flatMap((other) => groupOf[other] ?? []));
    let best = { at: groups.length, share: 0 };
    for (const group of [...near].sort((one, other) => one - other)) {
      const share = shareWith(answer, (groups[group] ?? []).slice(-COMPARED), rarity);
      if (share > best.share) best = { at: group, share };
    }
    const group = groups[best.at] ?? [];
    if (best.at === groups.length) groups.push(group);
    group.push(answer);
    groupOf.push(best.at);
    if (at % PER_STEP === PER_STEP - 1) yield { done: at + 1, of: answers.length };
  }
  return groups;
}

/** A sum of weights in another order differs in its last digits; what is near is compared exactly afterwards. */
const ROUNDING = 1e-9;

/** The answers before this one that have a word, and what it weighs in each. */
interface Having {
  readonly places: number[];
  readonly weights: number[];
}

/**
 * Adds up what an answer shares with all before it, the rarest word first, from lists of who has a word. Words that weigh too
 * little together to make two answers alike lead to none: the longest lists are not walked.
 */
function sharingEnough(answers: readonly ComparedAnswer[], rarity: Rarity): NearTo {
  const having = new Map<string, Having>();
  const mostOf = heaviest(answers, rarity);
  const shared = new Float64Array(answers.length);
  const weights = Float64Array.from(answers, ({ weight }) => weight);
  return (at) => {
    const answer = answers[at];
    if (answer === undefined) return [];
    const words = answer.terms.map(({ key }) => ({ key, most: mostOf.get(key) ?? 0 }));
    words.sort((one, other) => other.most - one.most);
    // What they share is at most what the other one weighs, hence the square.
    const least = LEAST_OF_ALL ** 2 * answer.weight - ROUNDING;
    let rest = words.reduce((sum, { most }) => sum + most, 0);
    const touched: number[] = [];
    for (const { key, most } of words) {
      if (rest < least) break;
      rest -= most;
      const posting = having.get(key);
      if (posting === undefined) continue;
      const { places, weights: of } = posting;
      for (let next = 0; next < places.length; next += 1) {
        const other = places[next] ?? 0;
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + (of[next] ?? 0);
      }
    }
    const near = touched.filter((other) => {
      const most = ((shared[other] ?? 0) + rest) / Math.sqrt(answer.weight * (weights[other] ?? 0));
      return most >= LEAST_OF_ALL - ROUNDING;
    });
    for (const other of touched) shared[other] = 0;
    for (const term of answer.terms) {
      const posting = having.get(term.key) ?? { places: [], weights: [] };
      posting.places.push(at);
      posting.weights.push(rarity(term));
      having.set(term.key, posting);
    }
    return near;
  };
}

/** What each word weighs where it weighs most: forms of one word may tell more or less. */
function heaviest(answers: readonly ComparedAnswer[], rarity: Rarity): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { terms } of answers)
    for (const term of terms) most.set(term.key, Math.max(most.get(term.key) ?? 0, rarity(term)));
  return most;
}

/** 0 to 1: how much an answer shares with those of a group on average; 0 when it is not like half of them. */
function shareWith(answer: ComparedAnswer, group: readonly ComparedAnswer[], rarity: Rarity): number {
  let sum = 0;
  let alike = 0;
  for (const [at, other] of group.entries()) {
    const share = alikeShare(answer, other, rarity);
    sum += share;
    if (share > 0) alike += 1;
    // Not half of them any more, whatever the others are like.
    if ((at + 1 - alike) * 2 > group.length) return 0;
  }
  return sum / group.length;
}

import { alikeShare, type ComparedAnswer, LEAST_OF_ALL } from '#shared/similar/recurring/comparedAnswers.ts';
import type { Rarity } from '#shared/similar/termRarity.ts';
import type { WordIndex } from '#shared/similar/wordIndex.ts';

/** How many answers were compared, of how many. */
export interface ComparedSoFar {
  readonly done: number;
  readonly of: number;
}

/** Answers of a group that another one is compared with, the newest: of a group of hundreds the others say the same. */
const COMPARED = 8;
/** So many answers are compared between two steps: a few milliseconds. */
export const PER_STEP = 100;

/** Puts each answer into the group that it shares most with; oldest answer first, in each group and between them. */
export function* groupedAnswers(
  answers: readonly ComparedAnswer[],
  rarity: Rarity,
  index: WordIndex,
): Generator<ComparedSoFar, readonly (readonly ComparedAnswer[])[], undefined> {
  const groups: ComparedAnswer[][] = [];
  const groupOf: number[] = [];
  for (const [at, answer] of answers.entries()) {
    const near = new Set(index.near(answer.terms, LEAST_OF_ALL).map((place) => groupOf[place] ?? 0));
    let best = { at: groups.length, share: 0 };
    for (const group of [...near].sort((one, other) => one - other)) {
      const share = shareWith(answer, (groups[group] ?? []).slice(-COMPARED), rarity);
      if (share > best.share) best = { at: group, share };
    }
    const group = groups[best.at] ?? [];
    if (best.at === groups.length) groups.push(group);
    group.push(answer);
    groupOf.push(best.at);
    index.add(answer.terms);
    if (at % PER_STEP === PER_STEP - 1) yield { done: at + 1, of: answers.length };
  }
  return groups;
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

import { byObject } from '#shared/basics/memo.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { CauseCheckRule } from '#shared/rules/causes/causeCheck.ts';
import { contentWords } from '#shared/rules/causes/contentWords.ts';

/** The same words in two places: one cause that explains both, rather than two. */
export const twiceRule: CauseCheckRule = (cause, { incident: { causes } }) => {
  const twin = repetitions(causes).get(cause.id);
  if (twin === undefined) return null;
  return {
    rule: 'cause-twice',
    causeId: cause.id,
    field: 'answer',
    question: 'Is it the same cause as elsewhere?',
    explanation:
      'The same answer stands in another branch. One cause can explain both, and is then covered once.',
    asks: [],
    twin,
  };
};

/** For each answer that stands a second time in reading order: the first that says the same. */
const repetitions = byObject((causes: readonly CauseNode[]): ReadonlyMap<CauseId, CauseId> => {
  const first = new Map<string, CauseId>();
  const repeated = new Map<CauseId, CauseId>();
  for (const { node } of causesInOrder(causes)) {
    const words = [...contentWords(node.answer)].sort();
    if (words.length === 0) continue;
    const key = words.join(' ');
    const twin = first.get(key);
    if (twin === undefined) first.set(key, node.id);
    else repeated.set(node.id, twin);
  }
  return repeated;
});

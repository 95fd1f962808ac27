import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';

const WORDS =
  'The migration kept its connections while nobody was told that the limit of the pool had been lowered a week before by a change that no review had seen because it came with a library that another team looks after'.split(
    ' ',
  );

/** So many causes, up to 12 deep, from one to forty words long: the same ones each time, as new objects. */
export function causeTree(count: number): readonly CauseNode[] {
  return Array.from({ length: count }, (_nothing, index) => ({
    id: toId<CauseId>(`cause-${index}`),
    parentId: index === 0 ? null : toId<CauseId>(`cause-${parentOf(index)}`),
    question: `Why was that possible in step ${index}?`,
    answer: WORDS.slice(index % 7, (index % 7) + 1 + ((index * 7) % 34)).join(' '),
    evidence: [],
    confidence: index % 3 === 0 ? 'possible' : 'confirmed',
    kind: 'occurrence',
  }));
}

/** First a chain of twelve, then three answers to each. */
function parentOf(index: number): number {
  return index < 12 ? index - 1 : Math.floor((index - 12) / 3) + 1;
}

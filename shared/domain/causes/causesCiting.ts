import { byObject, memoised } from '#shared/basics/memo.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';

type Causes = readonly CauseNode[];

const NONE: Causes = [];

/** The causes that cite an event as evidence, in the file's order. The same array for the same causes. */
export const causesCiting = memoised(
  (causes: Causes, id: EventId): Causes => byEvent(causes).get(id) ?? NONE,
);

const byEvent = byObject((causes: Causes): ReadonlyMap<EventId, Causes> => {
  const found = new Map<EventId, CauseNode[]>();
  for (const cause of causes) {
    for (const id of new Set(cause.evidence)) {
      const citing = found.get(id) ?? [];
      citing.push(cause);
      found.set(id, citing);
    }
  }
  return found;
});

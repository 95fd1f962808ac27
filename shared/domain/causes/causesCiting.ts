import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';

type Causes = readonly CauseNode[];

const NONE: Causes = [];
const citingOf = new WeakMap<Causes, ReadonlyMap<EventId, Causes>>();

/** The causes that cite an event as evidence, in the file's order. The same array for the same causes. */
export function causesCiting(causes: Causes, id: EventId): Causes {
  const known = citingOf.get(causes) ?? indexed(causes);
  citingOf.set(causes, known);
  return known.get(id) ?? NONE;
}

function indexed(causes: Causes): ReadonlyMap<EventId, Causes> {
  const byEvent = new Map<EventId, CauseNode[]>();
  for (const cause of causes) {
    for (const id of new Set(cause.evidence)) {
      const citing = byEvent.get(id) ?? [];
      citing.push(cause);
      byEvent.set(id, citing);
    }
  }
  return byEvent;
}

import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import { createGrowingOrder } from '#shared/format/growingOrder.ts';
import type { NoteRepair } from '#shared/format/repair.ts';

/**
 * Takes out links between causes that close a circle or say what the tree or an earlier link says
 * already; the first in the file stays. Expects unique ids, links that exist, and parents without circles.
 */
export function repairCauseLinks(causes: readonly CauseNode[], note: NoteRepair): readonly CauseNode[] {
  const isSound = causes.every((cause) => (cause.alsoExplains ?? []).length === 0);
  if (isSound) return causes;
  const numbers = new Map(causes.map(({ id }, index) => [id, index]));
  const numbersOf = (ids: readonly CauseId[]) => ids.flatMap((id) => numbers.get(id) ?? []);
  const order = createGrowingOrder(
    causes.map(({ parentId }) => numbersOf(parentId === null ? [] : [parentId])),
    causes.map(({ alsoExplains = [] }) => numbersOf(alsoExplains)),
  );
  return causes.map((cause, index) => {
    const { id, parentId, alsoExplains } = cause;
    if (alsoExplains === undefined) return cause;
    const explained = new Set(parentId === null ? [] : [parentId]);
    const kept = alsoExplains.filter((target, link) => {
      const fault = explained.has(target)
        ? `"${target}" is explained by it already: left out`
        : order.add(index, numbers.get(target) ?? index)
          ? null
          : `"${id}" would explain itself: left out`;
      if (fault !== null) note(`causes[${index}].alsoExplains[${link}]`, fault);
      else explained.add(target);
      return fault === null;
    });
    return kept.length === alsoExplains.length ? cause : withLinks(cause, kept);
  });
}

function withLinks(cause: CauseNode, alsoExplains: readonly CauseId[]): CauseNode {
  const { alsoExplains: _, ...rest } = cause;
  return alsoExplains.length === 0 ? rest : { ...rest, alsoExplains };
}

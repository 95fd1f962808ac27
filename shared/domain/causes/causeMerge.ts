import { removeCause } from '#shared/domain/causes/causeEdits.ts';
import { canLinkCause, explainedBy, linkCause, wouldMakeCycle } from '#shared/domain/causes/causeLinks.ts';
import { causePlace, moveCause } from '#shared/domain/causes/causeMoves.ts';
import { childrenOf } from '#shared/domain/causes/causeSiblings.ts';
import { applyPatch } from '#shared/domain/incident/applyPatch.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { updateItem } from '#shared/domain/incident/orderedItems.ts';

interface Merge {
  /** Stays where it is. */
  readonly kept: CauseId;
  /** Says the same in another place, and goes. */
  readonly copy: CauseId;
}

/** Whether one answer can take over what another explains: not when one of them explains the other. */
export function canMergeCauses(causes: readonly CauseNode[], { kept, copy }: Merge): boolean {
  const parentId = causes.find(({ id }) => id === copy)?.parentId ?? null;
  const keptNode = causes.find(({ id }) => id === kept);
  if (parentId === null || keptNode === undefined || kept === copy) return false;
  const isApart = !wouldMakeCycle(causes, kept, copy) && !wouldMakeCycle(causes, copy, kept);
  return isApart && (explainedBy(keptNode).includes(parentId) || canLinkCause(causes, kept, parentId));
}

/**
 * Makes one cause of two that say the same: the kept one also explains what the copy explained, and gets
 * its evidence, what stood below it, and the links of answers and actions to it. Nothing but the copy goes.
 */
export function mergeCauses(incident: Incident, merge: Merge): Incident {
  const { kept, copy } = merge;
  const gone = incident.causes.find(({ id }) => id === copy);
  if (gone === undefined || !canMergeCauses(incident.causes, merge)) return incident;
  const joined = {
    ...incident,
    causes: updateItem(incident.causes, kept, (cause) => withEvidenceOf(cause, gone)),
    actions: incident.actions.map((action) =>
      applyPatch(action, { causeIds: renamed(action.causeIds, copy, kept) }),
    ),
  };
  const linked = explainedBy(gone).reduce<Incident>(
    (current, explained) => linkCause(current, { id: kept, explained }),
    joined,
  );
  const emptied = childrenOf(linked.causes, copy).reduce<Incident>((current, { id }) => {
    const place = causePlace(current.causes, { kind: 'under', id: kept }, id);
    return place === null ? current : moveCause(current, { id, ...place });
  }, linked);
  const pointing = emptied.causes.filter(({ alsoExplains }) => alsoExplains?.includes(copy) === true);
  const pointed = pointing.reduce<Incident>(
    (current, { id }) => linkCause(current, { id, explained: kept }),
    emptied,
  );
  return childrenOf(pointed.causes, copy).length > 0 ? incident : removeCause(pointed, copy);
}

function withEvidenceOf(cause: CauseNode, other: CauseNode): CauseNode {
  const more = other.evidence.filter((id) => !cause.evidence.includes(id));
  const isConfirmed = cause.confidence === 'confirmed' || other.confidence === 'confirmed';
  return applyPatch(cause, {
    evidence: more.length === 0 ? cause.evidence : [...cause.evidence, ...more],
    evidenceNote: cause.evidenceNote ?? other.evidenceNote,
    confidence: isConfirmed ? 'confirmed' : 'possible',
    stop: cause.stop ?? other.stop,
  });
}

function renamed(ids: readonly CauseId[], from: CauseId, to: CauseId): readonly CauseId[] {
  if (!ids.includes(from)) return ids;
  return [...new Set(ids.map((id) => (id === from ? to : id)))];
}

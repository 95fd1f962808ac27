import {
  canLinkCause,
  explainedBy,
  linkCause,
  withoutLinksTo,
  wouldMakeCycle,
} from '#shared/domain/causes/causeLinks.ts';
import { branchesInOrder, causesInOrder, childrenOf } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch, insertItem, type Patch, updateItem } from '#shared/domain/incident/orderedItems.ts';
import { withCausesRenamed, withoutPicturesOfCauses } from '#shared/domain/pictures/pictureEdits.ts';
import { withCitingCauses } from '#shared/domain/signals/signalEdits.ts';

/** What of an answer can be edited freely: not its place in the tree, and not its links, which must not form circles. */
export type CausePatch = Patch<Omit<CauseNode, 'id' | 'parentId' | 'alsoExplains'>>;

/** Adds an answer after the given sibling, or after all others. */
export function addCause(
  incident: Incident,
  args: { readonly cause: CauseNode; readonly after?: CauseId },
): Incident {
  const index = incident.causes.findIndex((cause) => cause.id === args.after);
  const causes = insertItem(incident.causes, args.cause, index === -1 ? undefined : index + 1);
  return applyPatch(incident, { causes });
}

/** Changes anything but the place in the tree; for that see `moveCause`. */
export function editCause(
  incident: Incident,
  args: { readonly id: CauseId; readonly patch: CausePatch },
): Incident {
  const causes = updateItem(incident.causes, args.id, (cause) => applyPatch<CauseNode>(cause, args.patch));
  return applyPatch(incident, { causes });
}

/** Removes an answer with everything below it; links to what is removed go, from actions and from other answers. */
export function removeCause(incident: Incident, id: CauseId): Incident {
  const goneIds = subtreeIds(incident.causes, id);
  if (!incident.causes.some((cause) => cause.id === id)) return incident;
  const causes = incident.causes.flatMap((cause) =>
    goneIds.has(cause.id) ? [] : [withoutLinksTo(cause, (target) => goneIds.has(target))],
  );
  const actions = incident.actions.map((action) =>
    action.causeIds.some((causeId) => goneIds.has(causeId))
      ? applyPatch(action, { causeIds: action.causeIds.filter((causeId) => !goneIds.has(causeId)) })
      : action,
  );
  return {
    ...withoutPicturesOfCauses(
      withCitingCauses(incident, (id) => (goneIds.has(id) ? null : id)),
      goneIds,
    ),
    causes,
    actions,
  };
}

/** The answer's own id and the ids of everything below it. */
export function subtreeIds(causes: readonly CauseNode[], id: CauseId): ReadonlySet<CauseId> {
  const children = new Map<CauseId | null, CauseId[]>();
  for (const cause of causes) {
    const siblings = children.get(cause.parentId);
    if (siblings === undefined) children.set(cause.parentId, [cause.id]);
    else siblings.push(cause.id);
  }
  const ids = new Set([id]);
  // Grows while it is gone through; an id that is there already is not added again.
  for (const each of ids) for (const child of children.get(each) ?? []) ids.add(child);
  return ids;
}

/** Where to put an answer: last below another (null: below the failure), or beside another. */
export type CauseTarget =
  | { readonly kind: 'under'; readonly id: CauseId | null }
  | { readonly kind: 'before' | 'after'; readonly id: CauseId };

/** A place in the tree: right after the sibling, or first when it is null. */
export interface CausePlace {
  readonly parentId: CauseId | null;
  readonly after: CauseId | null;
}

/**
 * Gives an answer, with all that is below it, another parent and a place among its new siblings: right
 * after `after`, or first when `after` is null. A move that would make an answer explain itself, over
 * parents or over links, or to an answer that is gone, changes nothing.
 */
export function moveCause(incident: Incident, args: { readonly id: CauseId } & CausePlace): Incident {
  const { id, parentId, after } = args;
  const { causes } = incident;
  const cause = causes.find((candidate) => candidate.id === id);
  if (cause === undefined || after === id) return incident;
  if (parentId !== null && !causes.some((candidate) => candidate.id === parentId)) return incident;
  if (parentId !== null && wouldMakeCycle(causes, id, parentId)) return incident;
  const rest = causes.filter((candidate) => candidate.id !== id);
  const index = after === null ? 0 : rest.findIndex((candidate) => candidate.id === after) + 1;
  const movedCause = applyPatch(
    withoutLinksTo(cause, (target) => target === parentId),
    { parentId },
  );
  const placedCauses = rest.toSpliced(index, 0, movedCause);
  const isSame = placedCauses.every((candidate, position) => candidate === causes[position]);
  return isSame ? incident : { ...incident, causes: placedCauses };
}

/** The same as a person says it: under, before or after another answer. */
export function moveCauseTo(
  incident: Incident,
  args: { readonly id: CauseId; readonly target: CauseTarget },
): Incident {
  const place = causePlace(incident.causes, args.target, args.id);
  return place === null ? incident : moveCause(incident, { id: args.id, ...place });
}

/**
 * The place that a target means for an answer that is moved, or for a new one when `moved` is left out.
 * Null when the target is gone.
 */
export function causePlace(
  causes: Incident['causes'],
  target: CauseTarget,
  movedId?: CauseId,
): CausePlace | null {
  if (target.kind === 'under') return lastPlaceUnder(causes, target.id, movedId);
  const beside = causes.find((cause) => cause.id === target.id);
  if (beside === undefined) return null;
  if (target.kind === 'after') return { parentId: beside.parentId, after: beside.id };
  const siblings = childrenOf(causes, beside.parentId).filter(({ id }) => id !== movedId);
  const above = siblings[siblings.indexOf(beside) - 1];
  return { parentId: beside.parentId, after: above?.id ?? null };
}

function lastPlaceUnder(
  causes: Incident['causes'],
  parentId: CauseId | null,
  movedId: CauseId | undefined,
): CausePlace | null {
  if (parentId !== null && !causes.some(({ id }) => id === parentId)) return null;
  const last = childrenOf(causes, parentId).findLast(({ id }) => id !== movedId);
  return { parentId, after: last?.id ?? parentId };
}

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
  const goneCause = incident.causes.find(({ id }) => id === copy);
  if (goneCause === undefined || !canMergeCauses(incident.causes, merge)) return incident;
  const joined = {
    ...withCausesRenamed(
      withCitingCauses(incident, (id) => (id === copy ? kept : id)),
      (id) => (id === copy ? kept : id),
    ),
    causes: updateItem(incident.causes, kept, (cause) => withEvidenceOf(cause, goneCause)),
    actions: incident.actions.map((action) =>
      applyPatch(action, { causeIds: renamed(action.causeIds, copy, kept) }),
    ),
  };
  const linkedIncident = explainedBy(goneCause).reduce<Incident>(
    (current, explained) => linkCause(current, { id: kept, explained }),
    joined,
  );
  const emptied = childrenOf(linkedIncident.causes, copy).reduce<Incident>((current, { id }) => {
    const place = causePlace(current.causes, { kind: 'under', id: kept }, id);
    return place === null ? current : moveCause(current, { id, ...place });
  }, linkedIncident);
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

/** An answer and everything below it, in reading order, itself first. Empty when it is gone. */
export function copySubtree(causes: readonly CauseNode[], id: CauseId): readonly CauseNode[] {
  const branch = causesInOrder(causes).find(({ node }) => node.id === id);
  return branch === undefined ? [] : branchesInOrder([branch]).map(({ node }) => node);
}

interface InsertedSubtree extends CausePlace {
  /** As `copySubtree` gives them: the first is the top, each other one stands after its parent. */
  readonly nodes: readonly CauseNode[];
  /** An unused id for each node, in the same order. */
  readonly newIds: readonly CauseId[];
}

/**
 * Puts a copy into the tree. Links within the copy lead to the copies; links and evidence that lead
 * elsewhere stay where this incident has what they name. Nothing to insert, too few ids, or a parent
 * that is gone changes nothing.
 */
export function insertSubtree(incident: Incident, args: InsertedSubtree): Incident {
  const { nodes, newIds, parentId, after } = args;
  const [top] = newIds;
  const hasParent = parentId === null || incident.causes.some(({ id }) => id === parentId);
  if (nodes.length === 0 || newIds.length < nodes.length || top === undefined || !hasParent) return incident;
  const copies = underNewIds(nodes, newIds, parentId, new Set(incident.timeline.map(({ id }) => id)));
  const causes = [...incident.causes, ...copies.map((copy) => applyPatch(copy, { alsoExplains: undefined }))];
  const linkedCauses = copies.reduce(withLinks, causes);
  return moveCause({ ...incident, causes: linkedCauses }, { id: top, parentId, after });
}

function underNewIds(
  nodes: readonly CauseNode[],
  newIds: readonly CauseId[],
  parentId: CauseId | null,
  events: ReadonlySet<string>,
): readonly CauseNode[] {
  const names = new Map(nodes.map(({ id }, index) => [id, newIds[index] ?? id]));
  const rename = (id: CauseId): CauseId => names.get(id) ?? id;
  return nodes.map((node, index) =>
    applyPatch(node, {
      id: rename(node.id),
      parentId: index === 0 || node.parentId === null ? parentId : (names.get(node.parentId) ?? parentId),
      evidence: node.evidence.filter((id) => events.has(id)),
      alsoExplains: node.alsoExplains?.map(rename),
    }),
  );
}

/** The copy's links, one after the other, each only where it says something and closes no circle. */
function withLinks(causes: readonly CauseNode[], { id, alsoExplains = [] }: CauseNode): readonly CauseNode[] {
  const copy = causes.find((cause) => cause.id === id);
  const links = alsoExplains.filter(
    (target, index) =>
      target !== copy?.parentId &&
      alsoExplains.indexOf(target) === index &&
      causes.some((cause) => cause.id === target) &&
      !wouldMakeCycle(causes, id, target),
  );
  if (links.length === 0) return causes;
  return causes.map((cause) => (cause.id === id ? applyPatch(cause, { alsoExplains: links }) : cause));
}

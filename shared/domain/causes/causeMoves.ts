import { withoutLinksTo, wouldMakeCycle } from '#shared/domain/causes/causeLinks.ts';
import { childrenOf } from '#shared/domain/causes/causeSiblings.ts';
import { applyPatch } from '#shared/domain/incident/applyPatch.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

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
  const moved = applyPatch(
    withoutLinksTo(cause, (target) => target === parentId),
    { parentId },
  );
  const placed = rest.toSpliced(index, 0, moved);
  const isSame = placed.every((candidate, position) => candidate === causes[position]);
  return isSame ? incident : { ...incident, causes: placed };
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
  moved?: CauseId,
): CausePlace | null {
  if (target.kind === 'under') return lastPlaceUnder(causes, target.id, moved);
  const beside = causes.find((cause) => cause.id === target.id);
  if (beside === undefined) return null;
  if (target.kind === 'after') return { parentId: beside.parentId, after: beside.id };
  const siblings = childrenOf(causes, beside.parentId).filter(({ id }) => id !== moved);
  const above = siblings[siblings.indexOf(beside) - 1];
  return { parentId: beside.parentId, after: above?.id ?? null };
}

function lastPlaceUnder(
  causes: Incident['causes'],
  parentId: CauseId | null,
  moved: CauseId | undefined,
): CausePlace | null {
  if (parentId !== null && !causes.some(({ id }) => id === parentId)) return null;
  const last = childrenOf(causes, parentId).findLast(({ id }) => id !== moved);
  return { parentId, after: last?.id ?? parentId };
}

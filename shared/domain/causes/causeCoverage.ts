import { byInputs, byObject, memoised } from '#shared/basics/memo.ts';
import { recordOf } from '#shared/basics/recordOf.ts';
import { TYPE_OF_SAFEGUARD } from '#shared/domain/causes/causeActions.ts';
import { causesInOrder, isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { type CauseNode, SAFEGUARDS, type Safeguard } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

type SafeguardType = (typeof TYPE_OF_SAFEGUARD)[Safeguard];

/** The types of actions that stand in for a missing safeguard, in the order of the safeguards. */
export const SAFEGUARD_TYPES: readonly SafeguardType[] = SAFEGUARDS.map((name) => TYPE_OF_SAFEGUARD[name]);

/** A leaf that calls for an action, with the actions that answer it. */
export interface CoveredLeaf {
  readonly cause: CauseNode;
  readonly actions: readonly ActionItem[];
}

/** Whether what was found is answered by what will be done. */
export interface CauseCoverage {
  /** In reading order. */
  readonly leaves: readonly CoveredLeaf[];
  readonly uncovered: readonly CauseNode[];
  /** All actions but those nobody will do. */
  readonly planned: readonly ActionItem[];
  /** Those of them that are linked to no cause. */
  readonly loose: readonly ActionItem[];
  /** How many of the actions that will be done are of each of these types. */
  readonly balance: Readonly<Record<SafeguardType, number>>;
}

/** An action covers the leaves that it names. Kept per tree and list of actions. */
export const causeCoverage = memoised(
  ({ causes, actions }: Pick<Incident, 'causes' | 'actions'>): CauseCoverage => coverageOf(causes)(actions),
);

/** How many actions cover each end of the whys that calls for one; 0: none yet. Kept with the coverage. */
export const actionsAtEnds = byObject(
  ({ leaves }: CauseCoverage): ReadonlyMap<CauseId, number> =>
    new Map(leaves.map(({ cause, actions }) => [cause.id, actions.length])),
);

const coverageOf = byObject((causes: readonly CauseNode[]) =>
  byInputs((actions: readonly ActionItem[]): CauseCoverage => {
    const plannedActions = actions.filter(({ status }) => status !== 'not-doing');
    const covering = byCause(plannedActions);
    const leaves = causesInOrder(causes)
      .map(({ node }) => node)
      .filter((node) => isLeaf(causes, node.id) && callsForAction(node))
      .map((cause) => ({ cause, actions: covering.get(cause.id) ?? [] }));
    const ids = new Set<CauseId>(causes.map(({ id }) => id));
    return {
      leaves,
      uncovered: leaves.filter((leaf) => leaf.actions.length === 0).map(({ cause }) => cause),
      planned: plannedActions,
      loose: plannedActions.filter(({ causeIds }) => !causeIds.some((id) => ids.has(id))),
      balance: balanceOf(plannedActions),
    };
  }),
);

/** The actions that name each cause, in their order. */
function byCause(actions: readonly ActionItem[]): ReadonlyMap<CauseId, readonly ActionItem[]> {
  const covering = new Map<CauseId, ActionItem[]>();
  for (const action of actions) {
    for (const id of new Set(action.causeIds)) covering.set(id, [...(covering.get(id) ?? []), action]);
  }
  return covering;
}

/** A cause outside our control, or an accepted one, needs no action. A leaf that has no reason yet does. */
function callsForAction({ stop, answer }: CauseNode): boolean {
  if (answer.trim() === '') return false;
  return stop === undefined || stop.reason === 'safeguard' || stop.reason === 'needs-investigation';
}

function balanceOf(actions: readonly ActionItem[]): CauseCoverage['balance'] {
  return recordOf(SAFEGUARD_TYPES, (wanted) => actions.filter(({ type }) => type === wanted).length);
}

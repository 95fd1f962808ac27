import { type GuidedMoves, useGuidedMoves } from '#renderer/causes/guided/useGuidedMoves.ts';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { isLeaf } from '#shared/domain/causes/causeTree.ts';
import { nextOpenLeaf } from '#shared/domain/causes/causeWalk.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';

/** What the main button and Enter do from an answer. */
export interface NextStep {
  readonly label: string;
  /** False when there is nothing to do yet, as for an empty answer. */
  readonly go: () => boolean;
  readonly isReady: boolean;
  /** Whether the questions may end here: nothing explains the answer yet. */
  readonly canEnd: boolean;
  /** Goes deeper although the answer says that it ends here. */
  readonly goDeeper: (() => boolean) | undefined;
}

/** Down to the next why; from an answer that ends, on to the next open branch, and at last to the root cause. */
export function useNextStep(node: CauseNode): NextStep {
  const store = useAppStoreApi();
  const moves = useGuidedMoves();
  const hasBelow = useIncident(({ causes }) => !isLeaf(causes, node.id));
  const hasOpen = useIncident(({ causes }) => nextOpenLeaf(causes, node.id) !== null);
  const deeper = downFrom(node, moves);
  const isReady = node.answer.trim() !== '';
  if (hasBelow)
    return { label: 'Go to the next why', go: deeper, isReady, canEnd: false, goDeeper: undefined };
  if (node.stop === undefined) {
    return { label: 'Ask the next why', go: deeper, isReady, canEnd: true, goDeeper: undefined };
  }
  const common = { isReady: true, canEnd: true, goDeeper: deeper };
  if (hasOpen) return { ...common, label: 'Next open branch', go: () => moves.goToOpen(node.id) };
  const toRootCause = (): boolean => {
    store.getState().selectCause(null);
    store.getState().goToSpot(placeSpot('causes', 'rootCause'));
    return true;
  };
  return { ...common, label: 'State the root cause', go: toRootCause };
}

function downFrom({ id }: CauseNode, moves: GuidedMoves): () => boolean {
  return () => moves.askNext(id);
}

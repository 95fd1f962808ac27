import { useMemo } from 'react';
import type { CausesEdits } from '#renderer/edits/causesEdits.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { AppStore } from '#renderer/store/appStore.ts';
import { draftQuestion } from '#shared/domain/causes/causeQuestions.ts';
import { childrenOf, isLeaf } from '#shared/domain/causes/causeTree.ts';
import { answersBeside, nextOpenLeaf } from '#shared/domain/causes/causeWalk.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { picturesAt } from '#shared/domain/pictures/pictureEdits.ts';

/** How the room goes through the whys. Each returns whether there was somewhere to go. */
export interface GuidedMoves {
  /** Works on an answer, or on the failure, and puts the keyboard there. */
  goTo(id: CauseId | null): boolean;
  /** Down: to the answers of the next why, or to a new one. Not from an answer that is still empty. */
  askNext(id: CauseId | null): boolean;
  /** Another answer to the same why. An empty one that waits already is enough. */
  askOther(id: CauseId): boolean;
  /** Up to what the answer explains. An answer that was never begun goes; nothing else does. */
  back(id: CauseId): boolean;
  /**
   * From an answer that was never begun, which goes, to the last one said before it, where the questions can end; its id.
   * Null: something was said here, or nothing before it.
   */
  leaveUnsaid(id: CauseId): CauseId | null;
  /** To the answer above or below, to the same why. */
  step(id: CauseId, by: -1 | 1): boolean;
  /** To the next branch that does not end yet. */
  goToOpen(id: CauseId | null): boolean;
}

export function useGuidedMoves(): GuidedMoves {
  const store = useAppStoreApi();
  const { causes: edits } = useEdits();
  return useMemo(() => guidedMoves(store, edits), [store, edits]);
}

function guidedMoves(store: AppStore, edits: CausesEdits): GuidedMoves {
  const causes = () => store.getState().incident?.causes ?? [];
  const nodeOf = (id: CauseId | null) => causes().find((cause) => cause.id === id);
  const goTo = (id: CauseId | null): true => {
    const { selectCause, goToSpot } = store.getState();
    selectCause(id);
    goToSpot(id === null ? placeSpot('causes', 'failure') : { place: 'causes', id, field: 'answer' });
    return true;
  };
  return {
    goTo,
    askNext: (id) => {
      const { incident } = store.getState();
      if (incident === null || isUnsaid(incident, id)) return false;
      const [below] = childrenOf(incident.causes, id);
      if (below !== undefined) return goTo(below.id);
      edits.addUnder(id);
      return true;
    },
    askOther: (id) => {
      const node = nodeOf(id);
      if (node === undefined) return false;
      const waiting = answersBeside(causes(), node).find(({ answer }) => answer.trim() === '');
      if (waiting !== undefined) return goTo(waiting.id);
      edits.addAfter(node);
      return true;
    },
    back: (id) => {
      const { incident } = store.getState();
      const node = nodeOf(id);
      if (incident === null || node === undefined) return false;
      goTo(node.parentId);
      if (isUntouched(incident, node)) edits.drop(id);
      return true;
    },
    leaveUnsaid: (id) => {
      const { incident, selectCause } = store.getState();
      const node = nodeOf(id);
      if (incident === null || node === undefined || !isUntouched(incident, node)) return null;
      const saidCause = saidBefore(incident, node);
      if (saidCause === undefined) return null;
      selectCause(saidCause.id);
      edits.drop(id);
      return saidCause.id;
    },
    step: (id, by) => {
      const node = nodeOf(id);
      const beside = node === undefined ? [] : answersBeside(causes(), node);
      const next = beside[beside.findIndex((each) => each.id === id) + by];
      return next !== undefined && goTo(next.id);
    },
    goToOpen: (id) => {
      const open = nextOpenLeaf(causes(), id);
      return open !== null && goTo(open.id);
    },
  };
}

function isUnsaid({ causes, failure }: Incident, id: CauseId | null): boolean {
  const said = id === null ? failure : (causes.find((cause) => cause.id === id)?.answer ?? '');
  return said.trim() === '';
}

/** The last answer to the same why that ends a branch, or what this one alone would explain. */
function saidBefore({ causes }: Incident, node: CauseNode): CauseNode | undefined {
  const others = answersBeside(causes, node).filter(({ id }) => id !== node.id);
  const candidates =
    others.length > 0
      ? others.filter(({ id }) => isLeaf(causes, id))
      : causes.filter(({ id }) => id === node.parentId && childrenOf(causes, id).length === 1);
  return candidates.findLast(({ answer }) => answer.trim() !== '');
}

/** Begun by a key press and left without a word: its question is still the draft, or its neighbours'. */
function isUntouched(incident: Incident, node: CauseNode): boolean {
  const hasPictures = picturesAt(incident, { kind: 'cause', id: node.id }).length > 0;
  const isBare =
    node.answer.trim() === '' &&
    node.evidence.length === 0 &&
    node.evidenceNote === undefined &&
    !hasPictures;
  if (!isBare || node.stop !== undefined || !isLeaf(incident.causes, node.id)) return false;
  const isShared = answersBeside(incident.causes, node).length > 1;
  return isShared || ['', draftQuestion(incident, node.parentId)].includes(node.question);
}

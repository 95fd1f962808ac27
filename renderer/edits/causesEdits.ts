import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import {
  addCause,
  type CausePatch,
  type CausePlace,
  causePlace,
  editCause,
  insertSubtree,
  moveCause,
  moveCauseTo,
  removeCause,
} from '#shared/domain/causes/causeEdits.ts';
import { linkCause, unlinkCause } from '#shared/domain/causes/causeLinks.ts';
import { draftQuestion } from '#shared/domain/causes/causeQuestions.ts';
import { causesInOrder, childrenOf, isLeaf, precedingSibling } from '#shared/domain/causes/causeTree.ts';
import { editQuestion } from '#shared/domain/causes/causeWalk.ts';
import type { CauseKind, CauseNode, CauseStop } from '#shared/domain/incident/causeNode.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { CauseId, EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { stopOnDesk } from '#shared/words/vocabulary.ts';

export interface CausesEdits {
  setFailure(text: string): void;
  setRootCause(text: string): void;
  setAnswer(id: CauseId, answer: string): void;
  patch(id: CauseId, patch: CausePatch, label: string): void;
  /** Gives a why new words, for all answers to it. */
  setQuestion(id: CauseId, question: string): void;
  setEvidenceNote(id: CauseId, text: string): void;
  /** Cites an event by a line of its log, which the note then says. */
  citeLine(id: CauseId, eventId: EventId, line: string): void;
  /** Cites an event; true when it was not cited yet. */
  cite(id: CauseId, eventId: EventId): boolean;
  /** Asks why of an answer, or of the failure itself, and goes to the new answer. */
  addUnder(parentId: CauseId | null, why?: NewWhy): void;
  /** Another why of an answer, beside those that were asked of it; goes to its question. */
  askDifferently(parentId: CauseId): void;
  /** Another answer to the same why. */
  addAfter(node: CauseNode): void;
  /** True when there was an answer above to move under. */
  indent(node: CauseNode): boolean;
  /** True when it was not at the outermost level already. */
  outdent(node: CauseNode): boolean;
  /** Removes an answer with what is below; the selection stays where it is. */
  drop(id: CauseId): void;
  /** Removes an answer with what is below, and goes to the one above it in reading order. */
  remove(id: CauseId): void;
  /** The same for the selected answer; its next sibling, the one before, or its parent is then selected. */
  removeSelected(): void;
  /** Puts an answer with what is below to another place, and shows it there. */
  place(id: CauseId, place: CausePlace): void;
  /** Puts an answer with what is below under another, or under the failure. */
  placeUnder(id: CauseId, parentId: CauseId | null): void;
  link(id: CauseId, explained: CauseId): void;
  unlink(id: CauseId, explained: CauseId): void;
  /** Takes a branch away and selects what it stood under. */
  cut(top: CauseNode): void;
  /** Puts copies of branches, in reading order, under an answer, and selects the first. False when there are none. */
  paste(parentId: CauseId | null, branches: readonly (readonly CauseNode[])[]): boolean;
}

/** A why that is not drafted from the answer above. */
interface NewWhy {
  readonly question: string;
  readonly kind?: CauseKind;
}

/** The edits of the Five Whys, each a named undo step. */
export function createCausesEdits(store: AppStore, { newId }: Pick<StoreDeps, 'newId'>): CausesEdits {
  const { edit } = store.getState();
  const goToAnswer = (id: CauseId): void => {
    store.getState().selectCause(id);
    store.getState().goToSpot({ place: 'causes', id, field: 'answer' });
  };
  /** An answer that ended the questions and now has one below does so no longer; nobody should find that out later. */
  const sayGoesOn = (stop: CauseStop | undefined): void => {
    if (stop === undefined) return;
    store.getState().showUndoable(`The questions no longer end there (${stopOnDesk(stop)}).`);
  };
  const add = (parentId: CauseId | null, why: NewWhy, after?: CauseId): CauseId => {
    const id = newId<CauseId>();
    const { question, kind = 'occurrence' } = why;
    const cause = { id, parentId, question, answer: '', evidence: [], confidence: 'possible', kind } as const;
    const ended = endingAt(store.getState().incident, parentId);
    edit({
      label: 'Add cause',
      apply: (incident) => addCause(incident, after === undefined ? { cause } : { cause, after }),
    });
    goToAnswer(id);
    sayGoesOn(ended);
    return id;
  };
  /** Under another parent React draws the answer as a new element, so the focus has to be brought there. */
  const move = (id: CauseId, parentId: CauseId | null, after: CauseId | null): void => {
    const ended = endingAt(store.getState().incident, parentId);
    edit({ label: 'Move cause', apply: (incident) => moveCause(incident, { id, parentId, after }) });
    goToAnswer(id);
    sayGoesOn(ended);
  };

  return {
    setFailure: (failure) =>
      edit({
        label: 'Edit failure',
        burst: 'failure',
        apply: (incident) => applyPatch(incident, { failure }),
      }),
    setRootCause: (rootCause) =>
      edit({
        label: 'Edit root cause',
        burst: 'rootCause',
        apply: (incident) => applyPatch(incident, { rootCause }),
      }),
    setAnswer: (id, answer) =>
      edit({
        label: 'Edit answer',
        burst: fieldKey({ place: 'causes', id, field: 'answer' }),
        apply: (incident) => editCause(incident, { id, patch: { answer } }),
      }),
    patch: (id, patch, label) => edit({ label, apply: (incident) => editCause(incident, { id, patch }) }),
    setQuestion: (id, question) =>
      edit({
        label: 'Edit question',
        burst: fieldKey({ place: 'causes', id, field: 'question' }),
        apply: (incident) => editQuestion(incident, { id, question }),
      }),
    setEvidenceNote: (id, text) =>
      edit({
        label: 'Edit evidence',
        burst: fieldKey({ place: 'causes', id, field: 'evidenceNote' }),
        apply: (incident) =>
          editCause(incident, { id, patch: { evidenceNote: text === '' ? undefined : text } }),
      }),
    citeLine: (id, eventId, line) =>
      edit({
        label: 'Cite evidence',
        apply: (incident) => {
          const cause = incident.causes.find((each) => each.id === id);
          if (cause === undefined) return incident;
          const { evidence, evidenceNote = '' } = cause;
          return editCause(incident, {
            id,
            patch: {
              evidence: evidence.includes(eventId) ? evidence : [...evidence, eventId],
              evidenceNote: evidenceNote === '' ? line : `${evidenceNote}\n${line}`,
            },
          });
        },
      }),
    cite: (id, eventId) => {
      const cause = store.getState().incident?.causes.find((candidate) => candidate.id === id);
      if (cause === undefined || cause.evidence.includes(eventId)) return false;
      const evidence = [...cause.evidence, eventId];
      edit({ label: 'Cite evidence', apply: (incident) => editCause(incident, { id, patch: { evidence } }) });
      return true;
    },
    addUnder: (parentId, why) => {
      const { incident } = store.getState();
      if (incident === null) return;
      const kind = incident.causes.find(({ id }) => id === parentId)?.kind ?? 'occurrence';
      add(parentId, { kind, ...(why ?? { question: draftQuestion(incident, parentId) }) });
    },
    askDifferently: (parentId) => {
      const kind = store.getState().incident?.causes.find(({ id }) => id === parentId)?.kind ?? 'occurrence';
      const id = add(parentId, { kind, question: '' });
      store.getState().goToSpot({ place: 'causes', id, field: 'question' });
    },
    addAfter: ({ id, parentId, question, kind }) => void add(parentId, { question, kind }, id),
    indent: (node) => {
      const causes = store.getState().incident?.causes ?? [];
      const above = precedingSibling(causes, node);
      if (above === null) return false;
      move(node.id, above.id, childrenOf(causes, above.id).at(-1)?.id ?? above.id);
      return true;
    },
    outdent: (node) => {
      const parent = store.getState().incident?.causes.find(({ id }) => id === node.parentId);
      if (parent === undefined) return false;
      move(node.id, parent.parentId, parent.id);
      return true;
    },
    drop: (id) => edit({ label: 'Delete cause', apply: (incident) => removeCause(incident, id) }),
    remove: (id) => {
      const order = causesInOrder(store.getState().incident?.causes ?? []);
      const above = order[order.findIndex(({ node }) => node.id === id) - 1];
      edit({ label: 'Delete cause', apply: (incident) => removeCause(incident, id) });
      if (above !== undefined) goToAnswer(above.node.id);
    },
    removeSelected: () => {
      const { incident, causesView, selectCause } = store.getState();
      const gone = incident?.causes.find(({ id }) => id === causesView.selectedId);
      if (gone === undefined || incident === null) return;
      const siblings = childrenOf(incident.causes, gone.parentId);
      const index = siblings.indexOf(gone);
      const next = siblings[index + 1] ?? siblings[index - 1];
      edit({ label: 'Delete cause', apply: (current) => removeCause(current, gone.id) });
      selectCause(next?.id ?? gone.parentId);
    },
    place: (id, place) => {
      edit({ label: 'Move cause', apply: (incident) => moveCause(incident, { id, ...place }) });
      // An answer dropped into a folded branch must not vanish.
      store.getState().revealCause(id, new Set([place.parentId]));
    },
    placeUnder: (id, parentId) => {
      const target = { kind: 'under', id: parentId } as const;
      edit({ label: 'Move cause', apply: (incident) => moveCauseTo(incident, { id, target }) });
    },
    link: (id, explained) =>
      edit({ label: 'Link causes', apply: (incident) => linkCause(incident, { id, explained }) }),
    unlink: (id, explained) =>
      edit({ label: 'Unlink causes', apply: (incident) => unlinkCause(incident, { id, explained }) }),
    cut: (top) => {
      edit({ label: 'Cut cause', apply: (incident) => removeCause(incident, top.id) });
      store.getState().selectCause(top.parentId);
    },
    paste: (parentId, branches) => {
      const named = branches.map((nodes) => ({ nodes, newIds: nodes.map(() => newId<CauseId>()) }));
      const firstId = named.flatMap(({ newIds }) => newIds)[0];
      if (store.getState().incident === null || firstId === undefined) return false;
      edit({
        label: 'Paste causes',
        apply: (incident) => named.reduce((next, branch) => insertedUnder(next, parentId, branch), incident),
      });
      store.getState().revealCause(firstId, new Set([parentId]));
      return true;
    },
  };
}

function insertedUnder(
  incident: Incident,
  parentId: CauseId | null,
  branch: { readonly nodes: readonly CauseNode[]; readonly newIds: readonly CauseId[] },
): Incident {
  const place = causePlace(incident.causes, { kind: 'under', id: parentId });
  return place === null ? incident : insertSubtree(incident, { ...branch, ...place });
}

/** Why the questions end at an answer; undefined where they do not. */
function endingAt(incident: Incident | null, id: CauseId | null): CauseStop | undefined {
  const node = incident?.causes.find((cause) => cause.id === id);
  return node === undefined || !isLeaf(incident?.causes ?? [], node.id) ? undefined : node.stop;
}

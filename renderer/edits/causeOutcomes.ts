import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { actionForCause, factorFromCause } from '#shared/domain/causes/causeActions.ts';
import { mergeCauses } from '#shared/domain/causes/causeEdits.ts';
import { draftRootCause, rootCauseBasis } from '#shared/domain/causes/causeQuestions.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { ActionId, CauseId, ItemId } from '#shared/domain/incident/ids.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { addAction, addListItem } from '#shared/domain/items/itemEdits.ts';

/** What the tree gives to the rest of the document, each one undo step. */
export interface CauseOutcomes {
  /** An action that answers the cause; goes to its title, which only the room can say. */
  makeAction(cause: CauseNode): void;
  /** The cause as a contributing factor; once only. */
  makeFactor(cause: CauseNode): void;
  /** Replaces the root cause by the draft from the safeguard leaves. */
  draftRootCause(): void;
  /** The statement was read again and still holds. */
  keepRootCause(): void;
  /** One cause of two that say the same; the copy goes. */
  merge(kept: CauseId, copy: CauseId): void;
}

export function createCauseOutcomes(store: AppStore, { newId }: Pick<StoreDeps, 'newId'>): CauseOutcomes {
  return {
    makeAction: (cause) => {
      const id = newId<ActionId>();
      store.getState().edit({
        label: 'Make an action',
        apply: (incident) => addAction(incident, actionForCause(cause, id)),
      });
      store.getState().goToSpot({ place: 'actions', id, field: 'title' });
    },
    makeFactor: (cause) => {
      const { incident, edit, showToast } = store.getState();
      const item = factorFromCause(cause, newId<ItemId>());
      if (incident === null || item.text === '') return;
      if (incident.contributingFactors.some(({ text }) => text === item.text)) {
        showToast('It is listed under Contributing factors already');
        return;
      }
      edit({
        label: 'Make a contributing factor',
        apply: (current) => addListItem(current, { list: 'contributingFactors', item }),
      });
      showToast('Added to Contributing factors', 'good');
    },
    draftRootCause: () =>
      store.getState().edit({
        label: 'Draft root cause',
        apply: (incident) =>
          applyPatch(incident, {
            rootCause: draftRootCause(incident.causes),
            rootCauseBasis: rootCauseBasis(incident.causes),
          }),
      }),
    keepRootCause: () =>
      store.getState().edit({
        label: 'Keep root cause',
        apply: (incident) => applyPatch(incident, { rootCauseBasis: rootCauseBasis(incident.causes) }),
      }),
    merge: (keptId, copy) => {
      store.getState().edit({
        label: 'Make it one cause',
        apply: (incident) => mergeCauses(incident, { kept: keptId, copy }),
      });
      store.getState().selectCause(keptId);
    },
  };
}

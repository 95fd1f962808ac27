import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import type { SearchedFieldOf } from '#shared/domain/incident/textFields.ts';
import { addAction, editAction, moveAction, removeAction } from '#shared/domain/items/itemEdits.ts';
import { newAction, type SaidAction } from '#shared/domain/items/newAction.ts';
import { isActionEmpty } from '#shared/rules/isActionEmpty.ts';

export type ActionTextField = SearchedFieldOf<'actions'>;

export interface ActionItemEdits {
  /** Adds an empty action at the index or at the end and goes there. */
  add(index?: number): void;
  /** Adds at the end what a typed line or a graph says; the keyboard stays where it is. */
  addRead(id: ActionId, action: SaidAction): void;
  setText(id: ActionId, field: ActionTextField, text: string): void;
  /** Patches in a row with the same burst are one undo step. */
  patch(id: ActionId, patch: Patch<ActionItem>, label: string, burst?: string): void;
  remove(id: ActionId): void;
  /** Removes the action and goes to the one above it, or to the next when it was the first. */
  removeHere(id: ActionId): void;
  /** Takes away an action that was left without a word in it. */
  dropEmpty(id: ActionId): void;
  move(id: ActionId, index: number): void;
}

/** The edits of the action items, each a named undo step. */
export function createActionItemEdits(store: AppStore, { newId }: Pick<StoreDeps, 'newId'>): ActionItemEdits {
  const { edit } = store.getState();
  return {
    add: (index) => {
      const action = newAction(newId<ActionId>(), { title: '' });
      edit({
        label: 'Add action',
        apply: (incident) => {
          const addedIncident = addAction(incident, action);
          return index === undefined ? addedIncident : moveAction(addedIncident, { id: action.id, index });
        },
      });
      store.getState().goToSpot({ place: 'actions', id: action.id, field: 'title' });
    },
    addRead: (id, action) =>
      edit({ label: 'Add action', apply: (incident) => addAction(incident, newAction(id, action)) }),
    setText: (id, field, text) =>
      edit({
        label: 'Edit action',
        burst: fieldKey({ place: 'actions', id, field }),
        apply: (incident) => {
          const value = field !== 'title' && text === '' ? undefined : text;
          return editAction(incident, { id, patch: { [field]: value } });
        },
      }),
    patch: (id, patch, label, burst) => {
      const named = burst === undefined ? { label } : { label, burst };
      edit({ ...named, apply: (incident) => editAction(incident, { id, patch }) });
    },
    remove: (id) => edit({ label: 'Delete action', apply: (incident) => removeAction(incident, id) }),
    removeHere: (id) => {
      const actions = store.getState().incident?.actions ?? [];
      const index = actions.findIndex((action) => action.id === id);
      const neighbour = actions[index === 0 ? 1 : index - 1];
      edit({ label: 'Delete action', apply: (incident) => removeAction(incident, id) });
      if (neighbour !== undefined)
        store.getState().goToSpot({ place: 'actions', id: neighbour.id, field: 'title' });
    },
    dropEmpty: (id) => {
      const { incident, file } = store.getState();
      const left = incident?.actions.find((action) => action.id === id);
      if (left === undefined || !isActionEmpty(left) || file?.isReadOnly === true) return;
      edit({ label: 'Delete empty action', apply: (current) => removeAction(current, id) });
    },
    move: (id, index) =>
      edit({ label: 'Move action', apply: (incident) => moveAction(incident, { id, index }) }),
  };
}

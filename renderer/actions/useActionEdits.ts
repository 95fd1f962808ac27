import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { useEdit } from '#renderer/store/useEdit.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Patch } from '#shared/domain/incident/applyPatch.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';
import { addAction, editAction, moveAction, removeAction } from '#shared/domain/items/actionEdits.ts';

export type ActionTextField = 'title' | 'owner' | 'doneWhen' | 'ticketUrl' | 'notDoingReason';

interface ActionEdits {
  /** Adds an empty action at the end and goes there. */
  add(): void;
  setText(id: ActionId, field: ActionTextField, text: string): void;
  /** Patches in a row with the same burst are one undo step. */
  patch(id: ActionId, patch: Patch<ActionItem>, label: string, burst?: string): void;
  remove(id: ActionId): void;
  move(id: ActionId, index: number): void;
}

/** The edits of the action items, each a named undo step. */
export function useActionEdits(): ActionEdits {
  const edit = useEdit();
  const store = useAppStoreApi();
  const { newId } = useStoreDeps();
  return {
    add: () => {
      const id = newId<ActionId>();
      const action = {
        id,
        title: '',
        priority: 'P1',
        type: 'prevent',
        status: 'open',
        causeIds: [],
        visibility: 'internal',
      } as const;
      edit({ label: 'Add action', apply: (incident) => addAction(incident, action) });
      store.getState().goTo('actions', fieldKey('actions', id, 'title'));
    },
    setText: (id, field, text) =>
      edit({
        label: 'Edit action',
        burst: fieldKey('actions', id, field),
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
    move: (id, index) =>
      edit({ label: 'Move action', apply: (incident) => moveAction(incident, { id, index }) }),
  };
}

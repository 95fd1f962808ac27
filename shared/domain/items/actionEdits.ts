import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { applyPatch, type Patch } from '#shared/domain/incident/applyPatch.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { insertItem, moveItemTo, removeItem, updateItem } from '#shared/domain/incident/orderedItems.ts';

export function addAction(incident: Incident, action: ActionItem): Incident {
  return applyPatch(incident, { actions: insertItem(incident.actions, action) });
}

export function editAction(
  incident: Incident,
  args: { readonly id: ActionId; readonly patch: Patch<ActionItem> },
): Incident {
  const actions = updateItem(incident.actions, args.id, (action) => applyPatch(action, args.patch));
  return applyPatch(incident, { actions });
}

export function removeAction(incident: Incident, id: ActionId): Incident {
  return applyPatch(incident, { actions: removeItem(incident.actions, id) });
}

/** Moves an action to an index counted without it. */
export function moveAction(
  incident: Incident,
  args: { readonly id: ActionId; readonly index: number },
): Incident {
  return applyPatch(incident, { actions: moveItemTo(incident.actions, args.id, args.index) });
}

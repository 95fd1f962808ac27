import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { ActionId, ImpactRowId, ItemId } from '#shared/domain/incident/ids.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ItemListName, ListItem } from '#shared/domain/incident/listItem.ts';
import {
  applyPatch,
  insertItem,
  moveItemTo,
  type Patch,
  removeItem,
  updateItem,
} from '#shared/domain/incident/orderedItems.ts';

import { withoutPicturesOfRow } from '#shared/domain/pictures/pictureEdits.ts';

type ListEdit = (items: readonly ListItem[]) => readonly ListItem[];

function withList(incident: Incident, list: ItemListName, edit: ListEdit): Incident {
  return applyPatch(incident, { [list]: edit(incident[list]) });
}

/** Adds an item at the index, or at the end. */
export function addListItem(
  incident: Incident,
  args: { readonly list: ItemListName; readonly item: ListItem; readonly index?: number },
): Incident {
  return withList(incident, args.list, (items) => insertItem(items, args.item, args.index));
}

export function editListItem(
  incident: Incident,
  args: { readonly list: ItemListName; readonly id: ItemId; readonly patch: Patch<ListItem> },
): Incident {
  return withList(incident, args.list, (items) =>
    updateItem(items, args.id, (item) => applyPatch(item, args.patch)),
  );
}

export function removeListItem(
  incident: Incident,
  args: { readonly list: ItemListName; readonly id: ItemId },
): Incident {
  return withList(incident, args.list, (items) => removeItem(items, args.id));
}

/** Moves an item to an index counted without it. */
export function moveListItem(
  incident: Incident,
  args: { readonly list: ItemListName; readonly id: ItemId; readonly index: number },
): Incident {
  return withList(incident, args.list, (items) => moveItemTo(items, args.id, args.index));
}

export function addImpactRow(incident: Incident, row: ImpactRow): Incident {
  return applyPatch(incident, { impact: insertItem(incident.impact, row) });
}

export function editImpactRow(
  incident: Incident,
  args: { readonly id: ImpactRowId; readonly patch: Patch<ImpactRow> },
): Incident {
  const impact = updateItem(incident.impact, args.id, (row) => applyPatch(row, args.patch));
  return applyPatch(incident, { impact });
}

export function removeImpactRow(incident: Incident, id: ImpactRowId): Incident {
  const impact = removeItem(incident.impact, id);
  return impact === incident.impact ? incident : withoutPicturesOfRow({ ...incident, impact }, id);
}

/** Moves a row to an index counted without it. */
export function moveImpactRow(
  incident: Incident,
  args: { readonly id: ImpactRowId; readonly index: number },
): Incident {
  return applyPatch(incident, { impact: moveItemTo(incident.impact, args.id, args.index) });
}

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

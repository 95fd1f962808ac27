import { applyPatch, type Patch } from '#shared/domain/incident/applyPatch.ts';
import type { ItemId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ItemListName, ListItem } from '#shared/domain/incident/listItem.ts';
import { insertItem, moveItemTo, removeItem, updateItem } from '#shared/domain/incident/orderedItems.ts';

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

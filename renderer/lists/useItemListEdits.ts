import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { useEdit } from '#renderer/store/useEdit.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { ItemId } from '#shared/domain/incident/ids.ts';
import type { ItemListName } from '#shared/domain/incident/listItem.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { addListItem, editListItem, moveListItem, removeListItem } from '#shared/domain/items/listEdits.ts';

interface ItemListEdits {
  /** Adds an empty item at the index and goes there. */
  add(index: number): void;
  setText(id: ItemId, text: string): void;
  setVisibility(id: ItemId, visibility: Visibility): void;
  /** Removes the item and goes to the one above it, or to the next when it was the first. */
  remove(id: ItemId, index: number): void;
  move(id: ItemId, index: number): void;
}

/** The edits of one list section, each a named undo step. */
export function useItemListEdits(list: ItemListName, place: DeskPlace, itemName: string): ItemListEdits {
  const edit = useEdit();
  const store = useAppStoreApi();
  const { newId } = useStoreDeps();
  const focus = (id: ItemId | undefined): void => {
    if (id !== undefined) store.getState().goTo(place, fieldKey(place, id, 'text'));
  };
  return {
    add: (index) => {
      const item = { id: newId<ItemId>(), text: '', visibility: 'internal' } as const;
      edit({
        label: `Add ${itemName}`,
        apply: (incident) => addListItem(incident, { list, item, index }),
      });
      focus(item.id);
    },
    setText: (id, text) =>
      edit({
        label: `Edit ${itemName}`,
        burst: fieldKey(place, id, 'text'),
        apply: (incident) => editListItem(incident, { list, id, patch: { text } }),
      }),
    setVisibility: (id, visibility) =>
      edit({
        label: 'Change who may see it',
        apply: (incident) => editListItem(incident, { list, id, patch: { visibility } }),
      }),
    remove: (id, index) => {
      const neighbour = store.getState().incident?.[list][index === 0 ? 1 : index - 1]?.id;
      edit({
        label: `Delete ${itemName}`,
        apply: (incident) => removeListItem(incident, { list, id }),
      });
      focus(neighbour);
    },
    move: (id, index) =>
      edit({
        label: `Move ${itemName}`,
        apply: (incident) => moveListItem(incident, { list, id, index }),
      }),
  };
}

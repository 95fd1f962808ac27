import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { ItemId } from '#shared/domain/incident/ids.ts';
import type { ItemListName } from '#shared/domain/incident/listItem.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { addListItem, editListItem, moveListItem, removeListItem } from '#shared/domain/items/itemEdits.ts';

/** Which list is edited. */
export interface ListPlace {
  readonly list: ItemListName;
  /** The section it stands in. */
  readonly place: DeskPlace;
  /** One item in a sentence: `contributing factor`. */
  readonly itemName: string;
}

export interface ItemListEdits {
  /** Adds an item at the index, empty unless words are given, and goes there. */
  add(where: ListPlace, index: number, text?: string): void;
  /** The first words of an empty list, in the field where they are typed; more of them are the same step. */
  begin(where: ListPlace, id: ItemId, text: string): void;
  setText(where: ListPlace, id: ItemId, text: string): void;
  setVisibility(where: ListPlace, id: ItemId, visibility: Visibility): void;
  /** Removes the item and goes to the one above it, or to the next when it was the first. */
  remove(where: ListPlace, id: ItemId, index: number): void;
  /** Takes away an item that was left without a word in it. */
  dropEmpty(where: ListPlace, id: ItemId): void;
  move(where: ListPlace, id: ItemId, index: number): void;
}

/** The edits of the sections that are lists of short texts, each a named undo step. */
export function createItemListEdits(store: AppStore, { newId }: Pick<StoreDeps, 'newId'>): ItemListEdits {
  const { edit } = store.getState();
  const focus = ({ place }: ListPlace, id: ItemId | undefined): void => {
    if (id !== undefined) store.getState().goToSpot({ place, id, field: 'text' });
  };
  return {
    add: (where, index, text = '') => {
      const { list, itemName } = where;
      const item = { id: newId<ItemId>(), text, visibility: 'internal' } as const;
      edit({
        label: `Add ${itemName}`,
        apply: (incident) => addListItem(incident, { list, item, index }),
      });
      focus(where, item.id);
    },
    begin: ({ list, place, itemName }, id, text) =>
      edit({
        label: `Add ${itemName}`,
        burst: fieldKey({ place, id, field: 'text' }),
        apply: (incident) =>
          addListItem(incident, { list, item: { id, text, visibility: 'internal' }, index: 0 }),
      }),
    setText: ({ list, place, itemName }, id, text) =>
      edit({
        label: `Edit ${itemName}`,
        burst: fieldKey({ place, id, field: 'text' }),
        apply: (incident) => editListItem(incident, { list, id, patch: { text } }),
      }),
    setVisibility: ({ list }, id, visibility) =>
      edit({
        label: 'Change who may see it',
        apply: (incident) => editListItem(incident, { list, id, patch: { visibility } }),
      }),
    remove: (where, id, index) => {
      const { list, itemName } = where;
      const neighbour = store.getState().incident?.[list][index === 0 ? 1 : index - 1]?.id;
      edit({
        label: `Delete ${itemName}`,
        apply: (incident) => removeListItem(incident, { list, id }),
      });
      focus(where, neighbour);
    },
    dropEmpty: ({ list, itemName }, id) => {
      const { incident, file } = store.getState();
      const left = incident?.[list].find((item) => item.id === id);
      if (left?.text.trim() !== '' || file?.isReadOnly === true) return;
      edit({
        label: `Delete empty ${itemName}`,
        apply: (current) => removeListItem(current, { list, id }),
      });
    },
    move: ({ list, itemName }, id, index) =>
      edit({
        label: `Move ${itemName}`,
        apply: (incident) => moveListItem(incident, { list, id, index }),
      }),
  };
}

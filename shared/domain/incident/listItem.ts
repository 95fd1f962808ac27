import type { ItemId } from '#shared/domain/incident/ids.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';

/** One line of a list section: a contributing factor, something that went well, a lesson, a parked fix. */
export interface ListItem {
  readonly id: ItemId;
  /** Plain text; it may hold line breaks. */
  readonly text: string;
  readonly visibility: Visibility;
}

/** The list sections of an incident that share one shape and one set of operations. */
export const ITEM_LISTS = ['contributingFactors', 'wentWell', 'wentPoorly', 'gotLucky', 'lessons'] as const;
export type ItemListName = (typeof ITEM_LISTS)[number];

import type { ItemListName } from '#shared/domain/incident/listItem.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/** A list of short texts, and how its section speaks of it. */
export interface ItemListProps {
  readonly list: ItemListName;
  /** The section it stands in. */
  readonly place: DeskPlace;
  readonly label: string;
  /** One item in a sentence: `contributing factor`. */
  readonly itemName: string;
  /** What the list asks, in its first line while nothing is said. */
  readonly purpose: string;
  readonly example: string;
}

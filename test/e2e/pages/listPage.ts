import type { Page } from '@playwright/test';
import type { ItemListName } from '#shared/domain/incident/listItem.ts';

/** The name of each list, and what its button adds. */
const LIST_WORDS: Record<ItemListName, readonly [label: string, itemName: string]> = {
  contributingFactors: ['Contributing factors', 'contributing factor'],
  wentWell: ['What went well', 'something that went well'],
  wentPoorly: ['What went poorly', 'something that went poorly'],
  gotLucky: ['Where we got lucky', 'something lucky'],
  lessons: ['Lessons learned', 'lesson'],
};

/** A list of short texts: sections 5, 6 and 8. */
export function listPage(page: Page, name: ItemListName) {
  const [label, itemName] = LIST_WORDS[name];
  const list = page.getByRole('list', { name: label, exact: true });
  return {
    texts: list.getByRole('textbox'),
    /** Counted from 1, as its name is. */
    item: (place: number) => page.getByRole('textbox', { name: `${label} ${place}`, exact: true }),
    add: page.getByRole('button', { name: `Add ${itemName}` }),
    handle: (text: string) => page.getByRole('button', { name: `Move ${text}` }),
  };
}

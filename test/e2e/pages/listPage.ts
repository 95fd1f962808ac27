import type { Page } from '@playwright/test';

/** A list of short texts: sections 5, 6 and 8. */
export function listPage(page: Page, label: string, itemName: string) {
  const list = page.getByRole('list', { name: label, exact: true });
  return {
    list,
    texts: list.getByRole('textbox'),
    /** Counted from 1, as its name is. */
    item: (place: number) => page.getByRole('textbox', { name: `${label} ${place}`, exact: true }),
    add: page.getByRole('button', { name: `Add ${itemName}` }),
    handle: (text: string) => page.getByRole('button', { name: `Move ${text}` }),
  };
}

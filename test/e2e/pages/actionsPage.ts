import type { Page } from '@playwright/test';

/** Section 7. */
export function actionsPage(page: Page) {
  const list = page.getByRole('list', { name: 'Action items' });
  const line = (place: number) =>
    list
      .getByRole('listitem')
      .nth(place - 1)
      .locator('[data-row]');
  return {
    list,
    /** The closed action at a place; pressing it opens its fields. */
    line,
    /** The closed action with a title that begins so. */
    lineOf: (title: string) => list.locator('[data-row]').filter({ hasText: title }),
    handle: (place: number) =>
      list
        .getByRole('listitem')
        .nth(place - 1)
        .getByRole('button', { name: /^Move / }),
    /** The line that makes an action of what is typed. */
    entry: page.getByRole('textbox', { name: /^New action/ }),
    title: (place: number) => page.getByRole('textbox', { name: `Action ${place}`, exact: true }),
    owner: (title: string) => page.getByRole('combobox', { name: `Owner of ${title}` }),
    due: (title: string) => page.getByLabel(`Due date of ${title}`),
    priority: (title: string) => page.getByRole('combobox', { name: `Priority of ${title}` }),
    type: (title: string) => page.getByRole('combobox', { name: `Type of ${title}` }),
    status: (title: string) => page.getByRole('combobox', { name: `Status of ${title}` }),
    details: (title: string) => page.getByRole('button', { name: `Details of ${title}` }),
    doneWhen: (title: string) => page.getByRole('textbox', { name: `Done when: ${title}` }),
    /** The button in the place of a field that few actions need. */
    more: (field: 'Ticket' | 'Team' | 'Snooze', title: string) =>
      page.getByRole('button', { name: `Add ${field} of ${title}` }),
    ticket: (title: string) => page.getByRole('textbox', { name: `Ticket of ${title}` }),
    causes: (title: string) => page.getByRole('combobox', { name: `Causes answered by ${title}` }),
    incomplete: list.getByText('Incomplete', { exact: true }),
  };
}

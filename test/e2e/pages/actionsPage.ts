import type { Page } from '@playwright/test';

/** Section 7. */
export function actionsPage(page: Page) {
  const list = page.getByRole('list', { name: 'Action items' });
  return {
    list,
    add: page.getByRole('button', { name: 'Add action' }),
    title: (place: number) => page.getByRole('textbox', { name: `Action ${place}`, exact: true }),
    owner: (title: string) => page.getByRole('combobox', { name: `Owner of ${title}` }),
    due: (title: string) => page.getByLabel(`Due date of ${title}`),
    priority: (title: string) => page.getByRole('combobox', { name: `Priority of ${title}` }),
    type: (title: string) => page.getByRole('combobox', { name: `Type of ${title}` }),
    status: (title: string) => page.getByRole('combobox', { name: `Status of ${title}` }),
    details: (title: string) => page.getByRole('button', { name: `Details of ${title}` }),
    doneWhen: (title: string) => page.getByRole('textbox', { name: `Done when: ${title}` }),
    ticket: (title: string) => page.getByRole('textbox', { name: `Ticket of ${title}` }),
    causes: (title: string) => page.getByRole('combobox', { name: `Causes answered by ${title}` }),
    incomplete: list.getByText('Incomplete', { exact: true }),
  };
}

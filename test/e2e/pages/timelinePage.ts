import type { Page } from '@playwright/test';

/** Section 3. */
export function timelinePage(page: Page) {
  const editor = page.getByRole('group', { name: /^Edit event/ });
  const field = (name: string) => editor.getByRole('textbox', { name, exact: true });
  return {
    entry: page.getByRole('textbox', { name: 'New event: time and what happened' }),
    /** A card of the list by its title, which stands behind the time and the kind for those who hear it. */
    event: (title: string | RegExp) =>
      page
        .locator('button[data-field$=":card"]')
        .filter({ has: page.locator('[dir="auto"]').filter({ hasText: title }) }),
    /** A note in the tray of those without a time. */
    note: (title: string | RegExp) =>
      page.locator('[aria-label="Unplaced notes"] button[data-field]').filter({ hasText: title }),
    editor,
    time: field('Time'),
    until: field('Until'),
    kind: editor.getByRole('combobox', { name: 'Kind' }),
    what: field('What happened'),
    detail: field('Detail'),
    who: field('Who'),
    where: field('Seen where'),
    milestone: (name: string) => editor.getByRole('checkbox', { name }),
    /** A line of fields that not every event needs; it stays open for the next event. */
    fold: (title: RegExp) => editor.getByRole('button', { name: title }),
    keyMoment: editor.getByRole('checkbox', { name: 'Key moment' }),
    done: editor.getByRole('button', { name: 'Done' }),
  };
}

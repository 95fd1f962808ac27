import type { Page } from '@playwright/test';

/** What the desk says of its file, and the dialogs about files. */
export function filePage(page: Page) {
  const dialog = (name: string | RegExp) => page.getByRole('dialog', { name });
  const answer = (name: string) => page.getByRole('dialog').getByRole('button', { name });
  return {
    summary: page.getByRole('textbox', { name: 'Summary, Markdown' }),
    saveState: page.getByRole('banner').getByRole('status').and(page.locator('[title]')),
    notSaved: page.getByRole('banner').getByRole('alert'),
    changed: dialog('The file was changed outside Debrief'),
    undecided: page.getByRole('region', { name: /to decide after a merge$/ }),
    deleted: dialog('The file was deleted or moved'),
    repairs: dialog('The file was put right while reading'),
    readOnly: dialog('Open for reading only'),
    dialog,
    answer,
    library: page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Library' }),
    recovered: page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Restore' }) }),
  };
}

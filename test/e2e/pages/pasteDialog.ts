import type { Page } from '@playwright/test';

/** The preview of a paste into the timeline. */
export function pasteDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^Take from | into the timeline$/ });
  return {
    dialog,
    source: dialog.getByRole('textbox', { name: /^Text to read/ }),
    add: dialog.getByRole('button', { name: /^Add(?! graphs)/ }),
    take: (title: string) => dialog.getByRole('checkbox', { name: `Take ${title}`, exact: true }),
    time: (title: string) => dialog.getByRole('textbox', { name: `Time of ${title}`, exact: true }),
    question: dialog.getByRole('group', { name: /happened twice/ }),
  };
}

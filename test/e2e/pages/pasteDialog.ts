import type { Page } from '@playwright/test';

/** The preview of a paste into the timeline. */
export function pasteDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Paste into the timeline' });
  return {
    dialog,
    source: dialog.getByRole('textbox', { name: /^Text to read/ }),
    add: dialog.getByRole('button', { name: /^Add(?! graphs)/ }),
    take: (title: string) => dialog.getByRole('checkbox', { name: `Take ${title}`, exact: true }),
    time: (title: string) => dialog.getByRole('textbox', { name: `Time of ${title}`, exact: true }),
    title: (line: number) =>
      dialog.getByRole('textbox', { name: `What happened, line ${line}`, exact: true }),
    keepLine: (words: string) => dialog.getByRole('checkbox', { name: new RegExp(`as a note: ${words}`) }),
    dropAll: dialog.getByRole('button', { name: 'Drop all' }),
    counts: dialog.getByRole('status').last(),
    question: dialog.getByRole('group', { name: /happened twice/ }),
  };
}

import type { Page } from '@playwright/test';

/** Whether a postmortem is needed. */
export function decisionDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Do we need a postmortem?' });
  return {
    dialog,
    title: dialog.getByRole('textbox', { name: 'What happened' }),
    started: dialog.getByRole('textbox', { name: 'Impact started' }),
    resolved: dialog.getByRole('textbox', { name: 'Resolved' }),
    paged: dialog.getByRole('textbox', { name: 'On-call paged' }),
    // Above it, fields say on which day they place a time.
    answer: dialog.getByRole('status').last(),
    earlier: dialog.getByRole('region', { name: 'In the library' }),
  };
}

/** From where on a postmortem is written. */
export function whenToWriteDialog(page: Page) {
  return { dialog: page.getByRole('dialog', { name: 'When we write a postmortem' }) };
}

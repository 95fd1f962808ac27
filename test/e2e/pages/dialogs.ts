import type { Page } from '@playwright/test';

/** The dialogs that stand over either screen. */
export function dialogs(page: Page) {
  const named = (name: string) => page.getByRole('dialog', { name });
  const paletteInput = page.getByRole('combobox', { name: 'Search or run' });
  return {
    any: page.getByRole('dialog'),
    newIncident: named('New incident'),
    details: named('Incident details'),
    palette: named('Search or run'),
    shortcuts: named('Keyboard shortcuts'),
    exporting: named('Exporting'),
    title: page.getByRole('dialog').getByRole('textbox', { name: 'Title' }),
    paletteInput,
  };
}

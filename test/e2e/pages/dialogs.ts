import { expect, type Page } from '@playwright/test';

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
    /** Has the window load all of them: the first one comes a moment later than its key, and these pages never idle. */
    load: async () => {
      await page.keyboard.press('ControlOrMeta+k');
      await expect(paletteInput).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(paletteInput).toBeHidden();
    },
  };
}

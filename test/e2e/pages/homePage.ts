import { expect, type Page } from '@playwright/test';

/** The screen without an incident. */
export function homePage(page: Page) {
  return {
    heading: page.getByRole('heading', { level: 1, name: 'Debrief' }),
    sample: page.getByRole('button', { name: 'Open the sample incident' }),
    create: page.getByRole('button', { name: 'New incident' }),
    decide: page.getByRole('button', { name: 'Do we need a postmortem?' }),
    library: page.getByRole('table'),
    /** The title of an incident in the library's table. */
    incident: (title: string) => page.getByRole('table').locator('[data-row]').filter({ hasText: title }),
  };
}

/** Opens the sample from the first screen and waits for its title. */
export async function openSample(page: Page): Promise<void> {
  await homePage(page).sample.click();
  await expect(page.getByRole('heading', { level: 1, name: /^Checkout down/ })).toBeVisible();
}

import type { Page } from '@playwright/test';

/** Opens the menu of a row, by the row's name, and chooses from it. */
export async function chooseInRowMenu(page: Page, row: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${row}` }).click();
  await page.getByRole('menu').getByText(item, { exact: true }).click();
  await page.getByRole('menu').waitFor({ state: 'hidden' });
}

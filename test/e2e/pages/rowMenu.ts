import { expect, type Page } from '@playwright/test';

/** Opens the menu of a row, by the row's name, and chooses from it; through submenus, from the first on. */
export async function chooseInRowMenu(page: Page, row: string, ...items: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: `More for ${row}` }).click();
  for (const item of items) {
    await page.getByRole('menu').last().getByText(item, { exact: true }).click();
  }
  await expect(page.getByRole('menu')).toHaveCount(0);
}

import { expect, type Page } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { publishPage } from '#test/e2e/pages/publishPage.ts';
import { typeWords } from '#test/e2e/pages/typing.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { exportByMenu, textOf } from '#test/e2e/support/exportByMenu.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

const publicText = (page: Page, part: string) =>
  page.getByRole('textbox', { name: `${part}, for the public` });

async function openByPalette(app: RunningApp, page: Page): Promise<void> {
  await pressCommand(app, page, 'view.palette');
  await expect(dialogs(page).paletteInput).toBeFocused();
  await typeWords(page, 'Compose the public version');
  await page.keyboard.press('Enter');
  await expect(publicText(page, 'What happened')).toBeFocused();
  await expect(publicText(page, 'Title')).toBeInViewport({ ratio: 1 });
}

test('the public version is composed by keyboard, and leaves with roles in the place of names', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  await expect(deskPage(page).title).toBeVisible();
  await openByPalette(app, page);
  await page.keyboard.press('ControlOrMeta+a');
  await typeWords(page, 'Lisa told everyone that orders-db-3 was full.');
  await expect(page.getByText('Goes out with “our support team” for Lisa.')).toBeVisible();

  const use = page.getByRole('button', { name: 'Use “a database” for orders-db-3' });
  await use.press('Enter');
  await expect(use).toBeHidden();
  const draft = page.getByRole('button', { name: 'Draft from the milestones: How long it lasted' });
  await draft.press('Enter');
  await expect(publicText(page, 'How long it lasted')).toHaveValue(/^From 14:23 to 14:46 UTC/);
  const mark = page.getByRole('checkbox', { name: /Status page set to Investigating/ });
  await mark.press('Space');
  await expect(mark).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Show the difference to the internal text' }).press('Space');
  await expect(page.getByRole('deletion').first()).toBeVisible();
  await expect(publishPage(page).paper('Public')).toContainText('a database was full');
  await expectAccessible(page, 'composing the public version');

  const path = exportByMenu(app, page, { format: 'markdown', dataDir, name: 'public.md' });
  const markdown = await textOf(path);
  expect(markdown).toContain('Our support team told everyone that a database was full.');
  expect(markdown).toContain('From 14:23 to 14:46 UTC');
  expect(markdown).not.toContain('Investigating');
  expect(markdown).not.toMatch(/Lisa|orders-db-3/);
});

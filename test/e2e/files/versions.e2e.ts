import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { toId } from '#shared/domain/incident/ids.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { homePage } from '#test/e2e/pages/homePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import { keptVersions } from '#test/e2e/support/userData.ts';

test('an earlier version is compared by keys, brought back, and undone; what another program deleted comes back by keys', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir, { summary: 'It was down.' });
  libraryFile(dataDir, { id: toId('another') }, 'b.incident');
  const app = await launchApp({ args: [file.path] });
  const page = await app.firstWindow();
  const desk = filePage(page);
  await desk.summary.fill('It was slow.');
  await expect.poll(() => file.read().summary).toBe('It was slow.');
  await page.keyboard.press('End');

  await pressCommand(app, page, 'view.palette');
  await expect(dialogs(page).paletteInput).toBeFocused();
  await page.keyboard.type('earlier versions');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' });
  await dialog.getByRole('radio', { name: /the first that is kept/i }).focus();
  await page.keyboard.press('Space');
  const changes = dialog.getByRole('region', { name: 'What changed since' });
  await expect(changes.getByRole('status')).toHaveText(/^1 change since/);
  await expect(changes.locator('ins')).toContainText('slow');
  await expectAccessible(page, 'the earlier versions of an incident');

  await dialog.getByRole('button', { name: /^Bring back all of/ }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => file.read().summary).toBe('It was down.');
  // Whoever was writing goes on there.
  await expect(desk.summary).toBeFocused();
  await expect.poll(() => keptVersions(dataDir, file.incident.id).join()).toContain('It was slow.');
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(() => file.read().summary).toBe('It was slow.');

  await pressCommand(app, page, 'file.library');
  await expect(homePage(page).heading).toBeVisible();
  rmSync(file.path);
  await pressCommand(app, page, 'view.palette');
  await expect(dialogs(page).paletteInput).toBeFocused();
  await page.keyboard.type('kept versions');
  await page.keyboard.press('Enter');
  const kept = page.getByRole('dialog', { name: 'Kept versions of all incidents' });
  const gone = kept.getByRole('region', { name: 'No longer where it was' });
  await expect(gone.getByRole('listitem')).toHaveText([new RegExp(file.path)]);
  await expectAccessible(page, 'the kept versions of all incidents');
  const back = gone.getByRole('button', { name: /^Bring back/ });
  await expect(kept.getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(gone.getByRole('button', { name: /^Delete/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(gone.getByRole('button', { name: /^Keep/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(desk.summary).toHaveValue('It was slow.');
  expect(file.read().summary).toBe('It was slow.');
});

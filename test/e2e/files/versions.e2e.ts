import { expect } from '@playwright/test';
import { toId } from '#shared/domain/incident/ids.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import { dataDirOf, keptVersions } from '#test/e2e/support/userData.ts';

test('an earlier version is compared by keys, brought back, and undone', async ({ sharedApp, dataDir }) => {
  // Versions are kept for its id, and no other journey on this app has some.
  const file = libraryFile(dataDir, { id: toId('versions'), summary: 'It was down.' });
  const app = await sharedApp({ path: file.path });
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
  await dialog.getByRole('radio', { name: /the first that is kept/ }).focus();
  await page.keyboard.press('Space');
  const changes = dialog.getByRole('region', { name: 'What changed since' });
  await expect(changes.getByRole('status')).toHaveText(/^1 change since/);
  await expect(changes.locator('ins')).toContainText('slow');
  await expectAccessible(page, 'the earlier versions of an incident');

  await dialog.getByRole('button', { name: 'Bring it back' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => file.read().summary).toBe('It was down.');
  // Whoever was writing goes on there.
  await expect(desk.summary).toBeFocused();
  const shared = await dataDirOf(app);
  await expect.poll(() => keptVersions(shared, file.incident.id).join()).toContain('It was slow.');
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(() => file.read().summary).toBe('It was slow.');
});

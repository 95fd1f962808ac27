import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { exportByMenu } from '#test/e2e/support/exportByMenu.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';

test('a Markdown that was edited by hand comes home after the incident changed', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir, { summary: 'Labels were blank for an hour in two halls.' });
  const app = await launchApp({ args: [file.path] });
  const page = await app.firstWindow();
  const desk = filePage(page);
  const exported = await exportByMenu(app, page, { format: 'markdown', dataDir, name: 'labels.md' });
  await desk.summary.fill('Labels were blank for two hours in two halls.');
  await expect.poll(() => file.read().summary).toContain('two hours');

  const edited = readFileSync(exported, 'utf8').replace(
    'in two halls',
    'in three halls <!-- Anna Ray: all of them? -->',
  );
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'labels.md'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, edited);
  const dialog = page.getByRole('dialog', { name: 'What changed in “labels.md”' });
  await expect(dialog).toContainText('Compared with the version that was exported');
  await expect(dialog.locator('ins').first()).toHaveText(/three/);
  await expectAccessible(page, 'what changed in a document that came home');
  await dialog.getByRole('button', { name: 'Take 2 changes' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => file.read().summary).toBe('Labels were blank for two hours in three halls.');
  expect(file.read().timeline.at(-1)).toMatchObject({ title: 'all of them?', actor: 'Anna Ray' });

  await pressCommand(app, page, 'edit.undo');
  await expect.poll(() => file.read().summary).toBe('Labels were blank for two hours in two halls.');
});

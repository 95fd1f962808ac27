import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { exportByMenu } from '#test/e2e/support/exportByMenu.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const SAMPLE = sampleIncident();

test('a Markdown that was edited by hand comes home after the incident changed', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir, { ...SAMPLE });
  const app = await launchApp({ args: [file.path] });
  const page = await app.firstWindow();
  const desk = filePage(page);
  const exported = await exportByMenu(app, page, { format: 'markdown', dataDir, name: 'checkout.md' });
  await desk.summary.fill(SAMPLE.summary.replace('For 23 minutes', 'For 24 minutes'));
  await expect.poll(() => file.read().summary).toContain('For 24 minutes');

  const edited = readFileSync(exported, 'utf8').replace(
    'nobody could check out',
    'hardly anybody could check out <!-- Anna Ray: all of them? -->',
  );
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'checkout.md'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, edited);
  const dialog = page.getByRole('dialog', { name: 'What changed in “checkout.md”' });
  await expect(dialog).toContainText('Compared with the version that was exported');
  await expect(dialog.locator('ins').first()).toHaveText(/hardly anybody/);
  await expectAccessible(page, 'what changed in a document that came home');
  await dialog.getByRole('button', { name: 'Take 2 changes' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => file.read().summary).toMatch(/^For 24 minutes .*hardly anybody could/);
  expect(file.read().timeline.at(-1)).toMatchObject({ title: 'all of them?', actor: 'Anna Ray' });

  await pressCommand(app, page, 'edit.undo');
  await expect.poll(() => file.read().summary).toMatch(/^For 24 minutes .*nobody could/);
});

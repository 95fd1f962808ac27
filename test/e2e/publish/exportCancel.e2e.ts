import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { chooseCommand } from '#test/e2e/support/menuItems.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

test('a long export shows how far it is, and cancelling it leaves no file', async ({
  launchApp,
  dataDir,
}) => {
  const file = join(dataDir, 'large.incident');
  await writeFile(file, serializeIncident(largeIncident(200)));
  const app = await launchApp({ args: [file] });
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1, name: /^Orders delayed/ })).toBeVisible();
  await app.answerDialog('save', join(dataDir, 'large.pdf'));
  await holdLayout(app);
  await chooseCommand(app, 'export.pdf');
  const { exporting, any } = dialogs(page);
  await expect(exporting.getByRole('progressbar', { name: 'Export progress' })).toBeVisible();
  await expect(exporting.getByText('Laying out pages…')).toBeVisible();
  await exporting.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Export cancelled; nothing was written')).toBeVisible();
  await expect(any).toBeHidden();
  expect((await readdir(dataDir)).filter((name) => name.includes('large'))).toEqual(['large.incident']);
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, undefined);
  await expect.poll(windows).toBe(1);
});

/** Lets no page that opens from now on finish its layout, so that there is time to cancel on any machine. */
function holdLayout(app: RunningApp): Promise<void> {
  return app.evaluate(({ app: running }) => {
    running.on('web-contents-created', (_event, contents) => {
      contents.executeJavaScript = () => new Promise(() => {});
    });
  }, undefined);
}

test('a save dialog that is dismissed ends the export without a word', async ({ sharedApp }) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  await app.answerDialog('save', null);
  await chooseCommand(app, 'export.markdown');
  await expect(dialogs(page).any).toBeHidden();
  await expect(page.getByText(/^Exported/)).toBeHidden();
});

import { dirname } from 'node:path';
import { expect } from '@playwright/test';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { breakDisk } from '#test/e2e/support/faultyDisk.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';

test('on a disk that is full for everything, closing says that the edits would be lost', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const app = await launchApp({ args: [file.path] });
  const page = await app.firstWindow();
  const desk = filePage(page);
  await expect(desk.saveState).toHaveText('Saved');
  await breakDisk(app, { kind: 'full' });
  await desk.summary.fill('Nowhere but here');
  await expect(desk.notSaved).toContainText('Not saved: the disk is full; only this window has your edits');
  await app.answerDialog('message', 'Keep the window open');
  await app.evaluate(({ app: running }) => running.quit(), undefined);
  await expect(desk.summary).toHaveValue('Nowhere but here');
  // The words of this answer are the point: nothing is promised.
  await app.answerDialog('message', 'Close and lose them');
  expect(await app.close()).toBe(0);
  const again = filePage(await (await launchApp()).firstWindow());
  await expect(again.recovered).toBeHidden();
});

test('quitting during a save that takes too long says that the edits are kept, and they are offered again', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const app = await launchApp({ args: [file.path] });
  const desk = filePage(await app.firstWindow());
  await expect(desk.saveState).toHaveText('Saved');
  await breakDisk(app, { kind: 'slow', syncMs: 20_000, below: dirname(file.path) });
  await desk.summary.fill('Typed before a slow save');
  await app.answerDialog('message', 'Close anyway');
  expect(await app.close()).toBe(0);

  const again = filePage(await (await launchApp()).firstWindow());
  await again.recovered.getByRole('button', { name: 'Restore' }).click();
  await expect(again.summary).toHaveValue('Typed before a slow save');
});

test('a slow save that is waited for ends in the file', async ({ launchApp, dataDir }) => {
  const file = libraryFile(dataDir);
  const app = await launchApp({ args: [file.path] });
  const desk = filePage(await app.firstWindow());
  await expect(desk.saveState).toHaveText('Saved');
  await breakDisk(app, { kind: 'slow', syncMs: 2500, below: dirname(file.path) });
  await desk.summary.fill('Waited for');
  await app.answerDialog('message', 'Wait');
  expect(await app.close()).toBe(0);
  expect(file.read().summary).toBe('Waited for');
});

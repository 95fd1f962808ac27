import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test as base } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { makeUnwritable } from '#test/e2e/support/unwritableFolder.ts';
import { keptTexts } from '#test/e2e/support/userData.ts';

interface FaultFixtures {
  /** Makes folders unwritable; all are writable again when the test ends, so that they can be removed. */
  readonly lock: (folder: string) => () => void;
}

const test = base.extend<FaultFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that it needs no fixture.
  lock: async ({}, use) => {
    const unlocks: (() => void)[] = [];
    await use((folder) => {
      const unlock = makeUnwritable(folder);
      unlocks.push(unlock);
      return unlock;
    });
    for (const unlock of unlocks) unlock();
  },
});

test('edits that the disk refuses are kept apart, saved when the fault ends, and restored after a kill; closing asks, and discarded ones are gone for good', async ({
  launchApp,
  dataDir,
  lock,
}) => {
  const file = libraryFile(dataDir);
  const app = await launchApp({ args: [file.path] });
  const desk = filePage(await app.firstWindow());
  await expect(desk.saveState).toHaveText('Saved');
  const unlock = lock(dirname(file.path));
  await desk.summary.fill('Kept');
  await expect(desk.notSaved).toContainText('Not saved: no permission for this file');
  await expect.poll(() => keptTexts(dataDir, 'recovery')).toHaveLength(1);
  expect(file.read()).toEqual(file.incident);
  await desk.summary.pressSequentially(' and kept');
  await expect(desk.notSaved).toBeVisible();
  unlock();
  await expect.poll(() => file.read().summary).toBe('Kept and kept');
  await expect(desk.notSaved).toBeHidden();
  await expect.poll(() => keptTexts(dataDir, 'recovery')).toEqual([]);

  const unlockAgain = lock(dirname(file.path));
  await desk.summary.fill('Survived');
  await expect(desk.notSaved).toBeVisible();
  await expect.poll(() => keptTexts(dataDir, 'recovery').join()).toContain('Survived');
  app.kill();
  await app.exited;
  unlockAgain();

  const second = await launchApp();
  const again = filePage(await second.firstWindow());
  await expect(again.recovered).toContainText('Checkout is down');
  await expect(again.recovered).toContainText(file.path);
  await again.recovered.getByRole('button', { name: 'Restore' }).click();
  await expect(again.summary).toHaveValue('Survived');
  // Without another edit: what is restored is saved.
  await expect.poll(() => file.read().summary).toBe('Survived');
  await expect.poll(() => keptTexts(dataDir, 'recovery')).toEqual([]);

  const saved = file.text();
  const unlockOnceMore = lock(dirname(file.path));
  await again.summary.fill('Given up');
  await expect(again.notSaved).toBeVisible();
  await expect.poll(() => keptTexts(dataDir, 'recovery').join()).toContain('Given up');
  await second.answerDialog('message', 'Keep the window open');
  await second.evaluate(({ app: running }) => running.quit(), undefined);
  await expect(again.notSaved).toBeVisible();
  await second.answerDialog('message', 'Close anyway');
  expect(await second.close()).toBe(0);
  unlockOnceMore();

  const last = filePage(await (await launchApp()).firstWindow());
  await last.recovered.getByRole('button', { name: 'Discard' }).click();
  await expect(last.recovered).toBeHidden();
  expect(keptTexts(dataDir, 'recovery')).toEqual([]);
  expect(file.text()).toBe(saved);
});

test('a library that gave way to a file is told as deleted, and written to when it is back; a folder in the place of the file is not written over', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const library = dirname(file.path);
  const desk = filePage(await (await launchApp({ args: [file.path] })).firstWindow());
  await expect(desk.saveState).toHaveText('Saved');
  renameSync(library, join(dataDir, 'aside'));
  writeFileSync(library, 'not a folder');
  await desk.summary.fill('Where to?');
  await expect(desk.deleted).toBeVisible();
  await desk.answer('Write it back').click();
  await expect(desk.notSaved).toContainText('Not saved: the folder for the file is not there');
  await expect.poll(() => keptTexts(dataDir, 'recovery')).toHaveLength(1);
  rmSync(library);
  renameSync(join(dataDir, 'aside'), library);
  // The next try finds the file as it was.
  await expect.poll(() => file.read().summary).toBe('Where to?');
  await expect(desk.notSaved).toBeHidden();
  await expect.poll(() => keptTexts(dataDir, 'recovery')).toEqual([]);

  renameSync(file.path, join(dataDir, 'aside'));
  mkdirSync(file.path);
  await desk.answer('Keep mine').click();
  await expect(desk.notSaved).toContainText('Not saved: this is a folder, not a file');
  expect(readdirSync(file.path)).toEqual([]);
  await expect.poll(() => keptTexts(dataDir, 'recovery')).toHaveLength(1);
});

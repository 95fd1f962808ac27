import { join } from 'node:path';
import { expect } from '@playwright/test';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { type AppFixtures, test } from '#test/e2e/support/appTest.ts';
import { breakDisk, type DiskFault } from '#test/e2e/support/faultyDisk.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';

/** Opens a file on a disk that has a fault from then on, and types into it. */
async function typedOn(fault: DiskFault, { launchApp, dataDir }: Pick<AppFixtures, 'launchApp' | 'dataDir'>) {
  const file = libraryFile(dataDir);
  const app = await launchApp({ args: [file.path] });
  const desk = filePage(await app.firstWindow());
  await expect(desk.saveState).toHaveText('Saved');
  await breakDisk(app, fault);
  await desk.summary.fill(TYPED);
  return { file, app, desk };
}

const TYPED = 'Typed before it closes';

test('on a disk that is full for everything, closing says that the edits would be lost', async ({
  launchApp,
  dataDir,
}) => {
  const { app, desk } = await typedOn({ kind: 'full' }, { launchApp, dataDir });
  await expect(desk.notSaved).toContainText('Not saved: the disk is full; only this window has your edits');
  await app.answerDialog('message', 'Keep the window open');
  await app.evaluate(({ app: running }) => running.quit(), undefined);
  await expect(desk.summary).toHaveValue(TYPED);
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
  const slow = { kind: 'slow', syncMs: 20_000, below: join(dataDir, 'library') } as const;
  const { app } = await typedOn(slow, { launchApp, dataDir });
  await app.answerDialog('message', 'Close anyway');
  expect(await app.close()).toBe(0);
  const again = filePage(await (await launchApp()).firstWindow());
  await again.recovered.getByRole('button', { name: 'Restore' }).click();
  await expect(again.summary).toHaveValue(TYPED);
});

test('a slow save that is waited for ends in the file', async ({ launchApp, dataDir }) => {
  const slow = { kind: 'slow', syncMs: 2500, below: join(dataDir, 'library') } as const;
  const { app, file } = await typedOn(slow, { launchApp, dataDir });
  await app.answerDialog('message', 'Wait');
  expect(await app.close()).toBe(0);
  expect(file.read().summary).toBe(TYPED);
});

import { join } from 'node:path';
import { expect } from '@playwright/test';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { homePage } from '#test/e2e/pages/homePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { breakDisk } from '#test/e2e/support/faultyDisk.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';

const TYPED = 'Typed before it closes';
const WAITED_FOR = 'Waited for';

test('closing says what becomes of edits: lost on a full disk, kept while a save takes too long, and saved when it is waited for', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const below = join(dataDir, 'library');

  await test.step('on a disk that is full for everything they would be lost', async () => {
    const app = await launchApp({ args: [file.path] });
    const desk = filePage(await app.firstWindow());
    await expect(desk.saveState).toHaveText('Saved');
    await breakDisk(app, { kind: 'full' });
    await desk.summary.fill(TYPED);
    await expect(desk.notSaved).toContainText('Not saved: the disk is full; only this window has your edits');
    await app.answerDialog('message', 'Keep the window open');
    await app.evaluate(({ app: running }) => running.quit(), undefined);
    await expect(desk.summary).toHaveValue(TYPED);
    // The words of this answer are the point: nothing is promised.
    await app.answerDialog('message', 'Close and lose them');
    expect(await app.close()).toBe(0);
    expect(file.read()).toEqual(file.incident);
  });

  await test.step('during a save that takes too long they are kept', async () => {
    const app = await launchApp();
    const page = await app.firstWindow();
    const desk = filePage(page);
    await expect(homePage(page).incident(file.incident.title)).toBeVisible();
    await expect(desk.recovered).toBeHidden();
    await homePage(page).incident(file.incident.title).click();
    await expect(desk.saveState).toHaveText('Saved');
    await breakDisk(app, { kind: 'slow', syncMs: 20_000, below });
    await desk.summary.fill(TYPED);
    await app.answerDialog('message', 'Close anyway');
    expect(await app.close()).toBe(0);
  });

  await test.step('they are offered again, and a save that is waited for ends in the file', async () => {
    const app = await launchApp();
    const desk = filePage(await app.firstWindow());
    await desk.recovered.getByRole('button', { name: 'Restore' }).click();
    await expect(desk.summary).toHaveValue(TYPED);
    await expect.poll(() => file.read().summary).toBe(TYPED);
    await breakDisk(app, { kind: 'slow', syncMs: 2500, below });
    await desk.summary.fill(WAITED_FOR);
    await app.answerDialog('message', 'Wait');
    expect(await app.close()).toBe(0);
    expect(file.read().summary).toBe(WAITED_FOR);
  });
});

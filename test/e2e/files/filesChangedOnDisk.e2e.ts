import { existsSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { toId } from '#shared/domain/incident/ids.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { passTime, stopClock } from '#test/e2e/support/stoppedClock.ts';
import { dataDirOf, keptTexts, keptVersions } from '#test/e2e/support/userData.ts';

test('what both sides write while the window is open is merged under the typing fingers, and the rest decided there', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir, { summary: 'It was down.' });
  const page = await (await launchApp({ args: [file.path] })).firstWindow();
  await countDialogs(page);
  const desk = filePage(page);
  await desk.summary.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Mine');
  await expect.poll(() => file.read().summary).toBe('It was down. Mine');

  file.write({ ...file.read(), summary: 'Yesterday: it was down. Mine', title: 'Their title' });
  const theirs = file.text();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Their title');
  await expect(desk.summary).toBeFocused();
  await page.keyboard.type(' still');
  await expect(desk.summary).toHaveValue('Yesterday: it was down. Mine still');
  await expect
    .poll(() => file.read())
    .toMatchObject({ summary: 'Yesterday: it was down. Mine still', title: 'Their title' });
  await expect.poll(() => keptVersions(dataDir, file.incident.id)).toContain(theirs);

  await stopClock(page);
  await desk.summary.fill('Mine alone');
  file.write({ ...file.read(), summary: 'Theirs alone' });
  await expect(desk.undecided).toBeVisible();
  await expect(desk.summary).toBeFocused();
  await expect
    .poll(() => file.read())
    .toMatchObject({ summary: 'Mine alone', conflicts: [{ path: 'summary', theirs: 'Theirs alone' }] });
  await desk.undecided.getByRole('button', { name: 'Both: Summary' }).click();
  await expect(desk.summary).toHaveValue('Mine alone\nTheirs alone');
  await expect(desk.undecided).toBeHidden();
  await passTime(page, 1000);
  await expect.poll(() => file.read().conflicts).toBeUndefined();
  expect(await page.evaluate(() => document.documentElement.dataset.dialogs)).toBe('0');
});

test('what a merge elsewhere left open is listed when the file is opened, and decided there', async ({
  sharedApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir, { conflicts: [{ path: 'severity', theirs: 'SEV1' }] });
  const page = await (await sharedApp({ path: file.path })).firstWindow();
  const { undecided } = filePage(page);
  await expect(undecided).toBeVisible();
  await expectAccessible(page, 'what a merge left open');
  await undecided.getByRole('button', { name: 'Theirs: Summary: severity' }).click();
  await expect(undecided).toBeHidden();
  await expect.poll(() => file.read()).toMatchObject({ severity: 'SEV1' });
  expect(file.read().conflicts).toBeUndefined();
});

test('another incident in the place of the file: mine is kept and it stays as a version, or it is edited from then on, or mine goes into a copy', async ({
  sharedApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const app = await sharedApp({ path: file.path });
  const page = await app.firstWindow();
  const desk = filePage(page);
  /** Edits, and lets another program put another incident in its place once the edit is saved. */
  const changedByAnother = async (id: string): Promise<string> => {
    await desk.summary.fill('Mine');
    await expect.poll(() => file.read().summary).toBe('Mine');
    file.write({ ...file.read(), id: toId(id), summary: 'Theirs', title: 'Their title' });
    await expect(desk.changed).toBeVisible();
    return file.text();
  };

  await test.step('mine is kept', async () => {
    const theirs = await changedByAnother('second');
    await desk.answer('Keep mine').click();
    await expect.poll(() => file.read()).toMatchObject({ summary: 'Mine', title: 'Checkout is down' });
    await expect(desk.changed).toBeHidden();
    const shared = await dataDirOf(app);
    await expect.poll(() => keptVersions(shared, file.incident.id)).toContain(theirs);
    await desk.summary.fill('Mine, later');
    await expect.poll(() => file.read().summary).toBe('Mine, later');
  });

  await test.step('theirs is taken', async () => {
    const theirs = await changedByAnother('third');
    await desk.answer('Take theirs').click();
    await expect(desk.summary).toHaveValue('Theirs');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Their title');
    expect(file.text()).toBe(theirs);
    await desk.summary.fill('Theirs and more');
    await expect.poll(() => file.read()).toMatchObject({ summary: 'Theirs and more', title: 'Their title' });
  });

  await test.step('mine goes into a copy and theirs stays', async () => {
    const copy = join(dataDir, 'mine.incident');
    const theirs = await changedByAnother('fourth');
    await app.answerDialog('save', copy);
    await desk.answer('Save mine as a copy…').click();
    await expect(desk.changed).toBeHidden();
    await expect(desk.summary).toHaveValue('Mine');
    await expect.poll(() => existsSync(copy) && JSON.parse(readFileSync(copy, 'utf8')).summary).toBe('Mine');
    expect(file.text()).toBe(theirs);
  });
});

test('another incident that meets edits under way is not overwritten, and a kill loses neither', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const app = await launchApp({ args: [file.path] });
  const page = await app.firstWindow();
  const desk = filePage(page);
  await expect(desk.summary).toBeVisible();
  await stopClock(page);
  await desk.summary.fill('Mine, not saved yet');
  file.write({ ...file.incident, id: toId('another'), summary: 'Theirs' });
  const theirs = file.text();
  await expect(desk.changed).toBeVisible();
  await passTime(page, 1000);
  await expect
    .poll(() => keptTexts(dataDir, 'recovery'))
    .toEqual([expect.stringContaining('Mine, not saved yet')]);
  app.kill();
  await app.exited;
  expect(file.text()).toBe(theirs);

  const again = filePage(await (await launchApp()).firstWindow());
  await again.recovered.getByRole('button', { name: 'Restore' }).click();
  await expect(again.summary).toHaveValue('Mine, not saved yet');
  await expect(again.changed).toBeVisible();
  expect(file.text()).toBe(theirs);
  await again.answer('Keep mine').click();
  await expect.poll(() => file.read().summary).toBe('Mine, not saved yet');
});

test('our own saves, a touch, and the same content written again ask nothing; a deleted file is written back on wish, and only then', async ({
  sharedApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const page = await (await sharedApp({ path: file.path })).firstWindow();
  await countDialogs(page);
  const desk = filePage(page);
  const { summary } = desk;
  for (const text of ['One', 'Two', 'Three']) {
    await summary.fill(text);
    await expect.poll(() => file.read().summary).toBe(text);
  }
  utimesSync(file.path, 1, 1);
  file.write(file.read());
  await summary.fill('Four');
  await expect.poll(() => file.read().summary).toBe('Four');
  // A change is told 150 ms after it settled; one more save is longer than that.
  await summary.fill('Five');
  await expect.poll(() => file.read().summary).toBe('Five');
  expect(await page.evaluate(() => document.documentElement.dataset.dialogs)).toBe('0');

  rmSync(file.path);
  await expect(desk.deleted).toBeVisible();
  await expect(desk.answer('Take theirs')).toBeHidden();
  await page.keyboard.press('Escape');
  await summary.fill('Not gone');
  // The edit's own save says it once more, in the same words.
  await expect(desk.deleted).toBeVisible();
  expect(existsSync(file.path)).toBe(false);
  await desk.answer('Write it back').click();
  await expect.poll(() => existsSync(file.path) && file.read().summary).toBe('Not gone');
});

/** Counts the dialogs from now on, also one that was there only for a moment. */
async function countDialogs(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.documentElement;
    root.dataset.dialogs = '0';
    new MutationObserver(() => {
      if (document.querySelector('dialog')) root.dataset.dialogs = `${Number(root.dataset.dialogs) + 1}`;
    }).observe(document.body, { childList: true, subtree: true });
  });
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { toId } from '#shared/domain/incident/ids.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { homePage } from '#test/e2e/pages/homePage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { passTime, stopClock } from '#test/e2e/support/stoppedClock.ts';
import { keptTexts } from '#test/e2e/support/userData.ts';

const HALF = '14:47 half a line';
const NO_TIME = '14:3x quarter past';

/** So much later what is half typed is on its way to the disk. */
const KEPT_AFTER_MS = 1000;

/** Types half a line and a time that is none, in an event that stays open. */
async function typeHalf(page: Page): Promise<void> {
  await deskPage(page).goTo('timeline');
  await timelinePage(page).event(/./).first().click();
  await expect(timelinePage(page).time).toBeVisible();
  await timelinePage(page).time.fill(NO_TIME);
  await timelinePage(page).entry.fill(HALF);
}

/** Both are there again, each saying why. */
async function expectHalf(page: Page, line = HALF): Promise<void> {
  const timeline = timelinePage(page);
  await deskPage(page).goTo('timeline');
  await expect(timeline.entry).toHaveValue(line);
  await expect(page.getByText(/Kept, not added yet/)).toBeVisible();
  await timeline.event(/./).first().click();
  await expect(timeline.time).toHaveValue(NO_TIME);
  await expect(page.getByText(/Kept, but not understood/)).toBeVisible();
}

test('what is half typed survives a change of place, and a page that is loaded again right after the last key', async ({
  sharedApp,
  dataDir,
}) => {
  // What is half typed is kept for its id, and no other journey on this app may get it.
  const { path } = libraryFile(dataDir, { id: toId('half-typed') });
  const page = await (await sharedApp({ path })).firstWindow();
  await typeHalf(page);
  await deskPage(page).goTo('impact');
  await deskPage(page).goTo('timeline');
  await expect(timelinePage(page).entry).toHaveValue(HALF);
  await deskPage(page).goTo('summary');
  await filePage(page).summary.fill('Typed last');
  await page.reload();
  await expectHalf(page);
  await timelinePage(page).entry.fill(`${HALF} and more`);
  await page.reload();
  await deskPage(page).goTo('timeline');
  await expect(timelinePage(page).entry).toHaveValue(`${HALF} and more`);
  await deskPage(page).goTo('summary');
  await expect(filePage(page).summary).toHaveValue('Typed last');
});

test('what is half typed, in an event, a line or a form, survives quitting without a question, and a kill a second later; it is in no file but its own', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const folder = join(dataDir, 'user-data', 'drafts');
  const form = (page: Page) => ({
    begin: page.getByRole('button', { name: /New incident/ }),
    title: page.getByRole('textbox', { name: 'Title' }),
    started: page.getByRole('textbox', { name: 'Impact started' }),
  });

  await test.step('quitting asks nothing', async () => {
    const app = await launchApp({ args: [file.path] });
    await typeHalf(await app.firstWindow());
    expect(await app.close()).toBe(0);
    expect(file.text()).not.toContain('half a line');
    const [name = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, name), 'utf8')).toContain(HALF);
  });

  await test.step('a second after the last key a kill loses nothing', async () => {
    const app = await launchApp({ args: [file.path] });
    const page = await app.firstWindow();
    await expect(page.getByText('Kept from last time, half typed: Timeline.')).toBeVisible();
    await expectHalf(page);
    await stopClock(page);
    await timelinePage(page).entry.fill(`${HALF} and more`);
    await passTime(page, KEPT_AFTER_MS);
    await expect.poll(() => keptTexts(dataDir, 'drafts').join()).toContain(`${HALF} and more`);
    await filePage(page).library.click();
    const { begin, title, started } = form(page);
    await begin.click();
    await title.fill('Search slow');
    await started.fill(NO_TIME);
    await passTime(page, KEPT_AFTER_MS);
    await expect.poll(() => keptTexts(dataDir, 'drafts').join()).toContain('Search slow');
    app.kill();
    await app.exited;
  });

  await test.step('a form is there again, and forgotten once it is begun again', async () => {
    const page = await (await launchApp()).firstWindow();
    const { begin, title, started } = form(page);
    await begin.click();
    await expect(title).toHaveValue('Search slow');
    await expect(started).toHaveValue(NO_TIME);
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await expect(title).toHaveValue('');
    await page.keyboard.press('Escape');
    await homePage(page).incident(file.incident.title).click();
    await expectHalf(page, `${HALF} and more`);
    // Added, nothing is half typed in it any more.
    await timelinePage(page).time.fill('14:20');
    await timelinePage(page).entry.press('Enter');
    await expect.poll(() => keptTexts(dataDir, 'drafts')).toEqual([]);
  });
});

import { expect, type Page } from '@playwright/test';
import { deskPage, PLACES } from '#test/e2e/pages/deskPage.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { homePage } from '#test/e2e/pages/homePage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';

test('every place with a usual incident is free of axe violations', async ({ sharedApp }) => {
  const app = await sharedApp();
  const page = await still(await app.firstWindow());
  await everyPlace(page, 'usual');
  await deskPage(page).goTo('timeline');
  await timelinePage(page).event('Cause found').click();
  await expect(timelinePage(page).editor).toBeVisible();
  await expectAccessible(page, 'an open event');
});

test('home and every place with an empty incident are free of axe violations', async ({ launchApp }) => {
  const app = await launchApp();
  const page = await still(await app.firstWindow());
  await expect(homePage(page).heading).toBeVisible();
  await expectAccessible(page, 'home, empty');
  await homePage(page).create.click();
  await expectAccessible(page, 'new incident');
  await dialogs(page).title.fill('Sign-in refused');
  await page.keyboard.press('Enter');
  await expect(deskPage(page).heading('summary')).toBeVisible();
  await everyPlace(page, 'empty');
  await deskPage(page).library.click();
  await expect(homePage(page).library).toBeVisible();
  await expectAccessible(page, 'home with files');
});

async function everyPlace(page: Page, incident: string): Promise<void> {
  for (const place of PLACES) {
    await deskPage(page).goTo(place);
    await expectAccessible(page, `${place}, ${incident}`);
  }
}

/** Colours are compared when they have arrived, not on their way. */
async function still(page: Page): Promise<Page> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page;
}

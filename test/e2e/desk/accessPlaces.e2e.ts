import { expect } from '@playwright/test';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { deskPage, PLACES } from '#test/e2e/pages/deskPage.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { homePage } from '#test/e2e/pages/homePage.ts';
import { publishPage } from '#test/e2e/pages/publishPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';

// One window goes through all places, because loading it for each takes as long as looking at them.
test('every place is free of axe violations, with a usual incident, an open event, and each step of Publish for either audience', async ({
  sharedApp,
}) => {
  // On a slow machine one look at a page takes a minute.
  test.slow();
  const page = await (await sharedApp()).firstWindow();
  for (const place of PLACES) {
    await deskPage(page).goTo(place);
    await expectAccessible(page, place);
  }

  const { goToStep, unfold, paper, publicSide } = publishPage(page);
  await goToStep('read');
  await expect(paper('Internal').getByRole('heading', { name: '1. Incident summary' })).toBeVisible();
  await expectAccessible(page, 'what leaves');
  await goToStep('send');
  await unfold('Trackers');
  await expectAccessible(page, 'where it goes');
  await publicSide.click();
  await expectAccessible(page, 'where the public version goes');
  await goToStep('read');
  await expect(paper('Public').getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expectAccessible(page, 'the public version');

  await deskPage(page).goTo('timeline');
  await timelinePage(page).event('Cause found').click();
  await expect(timelinePage(page).editor).toBeVisible();
  await expectAccessible(page, 'an open event');
});

test('every place is free of axe violations, with an empty incident', async ({ sharedApp, dataDir }) => {
  test.slow();
  const empty = libraryFile(dataDir, { timeline: [], milestones: UNKNOWN_MILESTONES });
  const page = await (await sharedApp({ path: empty.path })).firstWindow();
  for (const place of PLACES) {
    await deskPage(page).goTo(place);
    await expectAccessible(page, place);
  }
});

test('home is free of axe violations, with an empty library, with a file, and asking for a new one', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const page = await app.firstWindow();
  await expect(homePage(page).heading).toBeVisible();
  await expectAccessible(page, 'home, empty');
  await homePage(page).create.click();
  await expectAccessible(page, 'new incident');
  await dialogs(page).title.fill('Sign-in refused');
  await page.keyboard.press('Enter');
  await expect(deskPage(page).heading('timeline')).toBeVisible();
  await deskPage(page).library.click();
  await expect(homePage(page).library).toBeVisible();
  await expectAccessible(page, 'home with files');
});

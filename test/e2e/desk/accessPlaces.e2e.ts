import { expect } from '@playwright/test';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { deskPage, PLACES } from '#test/e2e/pages/deskPage.ts';
import { publishPage } from '#test/e2e/pages/publishPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { accessViolations, expectAccessible } from '#test/e2e/support/axe.ts';
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

test('every place is free of axe violations, with an empty incident; a button without a name, and words that are pale in the dark theme alone, are found', async ({
  sharedApp,
  dataDir,
}) => {
  test.slow();
  const empty = libraryFile(dataDir, { timeline: [], milestones: UNKNOWN_MILESTONES });
  const page = await (await sharedApp({ path: empty.path })).firstWindow();
  for (const place of PLACES) {
    await deskPage(page).goTo(place);
    await expectAccessible(page, place);
  }

  await deskPage(page).goTo('summary');
  await page.getByRole('main').evaluate((main) => {
    main.append(document.createElement('button'));
    const words = document.createElement('p');
    words.textContent = 'Pale';
    words.style.color = '#1c2024';
    main.append(words);
  });
  const rules = (await accessViolations(page)).map(([rule]) => rule);
  expect(rules).toEqual(['button-name (light)', 'color-contrast (dark)']);
});

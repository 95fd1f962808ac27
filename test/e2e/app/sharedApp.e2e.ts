import { expect, type Page } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { openWall } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { chooseCommand, isMenuItemEnabled } from '#test/e2e/support/menuItems.ts';
import { stopClock } from '#test/e2e/support/stoppedClock.ts';

test('an app that journeys share is each time as it is after a launch, and launched again once it has ended or its clock stands', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const size = await innerSize(page);
  // Electron's windows load and move as for a person.
  expect(await isQuiet(page)).toBe(app.runtime === 'chromium');
  await page.setViewportSize({ width: 1000, height: 700 });
  await openWall(app, page);
  await chooseCommand(app, 'view.themeDark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await deskPage(page).goTo('lessons');
  await page.getByRole('button', { name: /^Add/ }).first().click();
  await expect.poll(() => isMenuItemEnabled(app, 'edit.undo')).toBe(true);
  await app.answerDialog('open', null);
  const isAnswered = () => app.evaluate(({ dialog }) => 'isMarked' in dialog.showOpenDialog, undefined);
  await app.evaluate(
    ({ dialog }) => void Object.assign(dialog.showOpenDialog, { isMarked: true }),
    undefined,
  );
  expect(await isAnswered()).toBe(true);

  const { path } = libraryFile(dataDir, { title: 'The next incident' });
  const again = await sharedApp({ path });
  expect(again).toBe(app);
  await expect(deskPage(page).title).toHaveText('The next incident');
  await expect(deskPage(page).heading('summary')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect.poll(() => again.windows().length).toBe(1);
  await expect.poll(() => isMenuItemEnabled(again, 'edit.undo')).toBe(false);
  expect(await isAnswered()).toBe(false);
  await expect.poll(() => innerSize(page)).toEqual(size);

  await again.close();
  const second = await sharedApp();
  await expect(deskPage(await second.firstWindow()).title).toBeVisible();
  await stopClock(await second.firstWindow());
  const third = await sharedApp();
  // As the first one, which came from another journey or from a launch.
  expect(await isQuiet(await third.firstWindow())).toBe(third.runtime === 'chromium');
  expect(new Set([app, second, third]).size).toBe(3);
  await expect(deskPage(await third.firstWindow()).title).toBeVisible();
});

function isQuiet(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
}

function innerSize(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => [window.innerWidth, window.innerHeight]);
}

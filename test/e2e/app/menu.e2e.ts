import { expect } from '@playwright/test';
import { COMMAND_IDS, commandInfo } from '#shared/commands/commandList.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { homePage, openSample } from '#test/e2e/pages/homePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { chooseCommand, menuItems } from '#test/e2e/support/menuItems.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

const AT_HOME = [
  'file.decide',
  'file.import',
  'file.keptVersions',
  'file.library',
  'file.new',
  'file.open',
  'file.sample',
  'file.settings',
  'file.sync',
  'file.whenToWrite',
  'help.shortcuts',
  'library.actions',
  'library.again',
  'library.figures',
  'library.search',
  'view.palette',
  'view.themeDark',
  'view.themeLight',
  'view.themeSystem',
];
/** What has to wait for an edit, for find to be open, or for a merge that left something open. */
const NOT_AT_FIRST = ['edit.undo', 'edit.redo', 'edit.findNext', 'edit.findPrevious', 'incident.decideMerge'];
/** What needs a plan of a meeting, a why, or a place for a picture; an empty incident opens at its timeline. */
const NOT_IN_AN_EMPTY_ONE = ['meeting.startPause', 'wall.overview', 'picture.add'];
/** What acts on a selected event, on a meeting that runs, or on a wall that is open. */
const ACTS_ON_MORE = /^(event\.|meeting\.(?!startPause$|ask$)|wall\.(blank|freeze|move)$)/;
/** What text fields and windows need. */
const STANDARD = ['cut', 'copy', 'paste', 'selectall', 'close', 'quit', 'zoomin', 'togglefullscreen'];
const WITH_INCIDENT = COMMAND_IDS.filter(
  (id) => !NOT_AT_FIRST.includes(id) && !ACTS_ON_MORE.test(id),
).toSorted();

test('every command has its item beside the standard ones, which can be chosen exactly when it can run; theme and guidance outlive a restart', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const page = await app.firstWindow();
  await expect(homePage(page).heading).toBeVisible();
  const shown = await menuItems(app);
  for (const id of COMMAND_IDS) {
    const { title, menu, shortcut = null } = commandInfo(id);
    expect(shown[id], id).toMatchObject({ label: title, menu, accelerator: shortcut });
  }
  expect(await rolesInMenu(app)).toEqual(expect.arrayContaining(STANDARD));
  await expect.poll(() => enabledCommands(app)).toEqual(AT_HOME);

  await openSample(page);
  await expect.poll(() => enabledCommands(app)).toEqual(WITH_INCIDENT);
  await page.getByRole('textbox', { name: 'Summary, Markdown' }).fill('Short.');
  await expect.poll(() => enabledCommands(app)).toEqual([...WITH_INCIDENT, 'edit.undo'].toSorted());
  await chooseCommand(app, 'edit.undo');
  await chooseCommand(app, 'edit.find');
  const { findNext, findPrevious } = { findNext: 'edit.findNext', findPrevious: 'edit.findPrevious' };
  const expected = [...WITH_INCIDENT, 'edit.redo', findNext, findPrevious].toSorted();
  await expect.poll(() => enabledCommands(app)).toEqual(expected);

  await chooseCommand(app, 'file.library');
  await homePage(page).incident('Checkout down').click();
  await expect(deskPage(page).title).toHaveText(/^Checkout down/);
  await expect.poll(() => enabledCommands(app)).toEqual(WITH_INCIDENT);

  // A second incident over the first leaves nothing to undo; it has no plan of a meeting, no whys and no event yet.
  await chooseCommand(app, 'file.new');
  await page.getByRole('textbox', { name: 'Title' }).fill('Sign-in refused');
  await page.keyboard.press('Enter');
  await expect(deskPage(page).title).toHaveText('Sign-in refused');
  const empty = WITH_INCIDENT.filter((id) => !NOT_IN_AN_EMPTY_ONE.includes(id));
  await expect.poll(() => enabledCommands(app)).toEqual(empty);

  const { guidance } = deskPage(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(guidance).toBeVisible();
  await chooseCommand(app, 'view.guidance');
  await expect(guidance).toBeHidden();
  await chooseCommand(app, 'view.themeDark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await app.close()).toBe(0);

  const again = await launchApp({ args: ['--sample'] });
  const pageAgain = await again.firstWindow();
  await expect(deskPage(pageAgain).heading('summary')).toBeVisible();
  await expect(pageAgain.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(deskPage(pageAgain).guidance).toBeHidden();
  await chooseCommand(again, 'view.guidance');
  await expect(deskPage(pageAgain).guidance).toBeVisible();
  await chooseCommand(again, 'view.themeLight');
  await expect(pageAgain.locator('html')).toHaveAttribute('data-theme', 'light');
});

function rolesInMenu(app: RunningApp): Promise<readonly string[]> {
  return app.evaluate(
    ({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
        (submenu?.items ?? []).flatMap(({ role }) => (role ? [String(role).toLowerCase()] : [])),
      ),
    undefined,
  );
}

async function enabledCommands(app: RunningApp): Promise<readonly string[]> {
  const items = await menuItems(app);
  return COMMAND_IDS.filter((id) => items[id]?.isEnabled).toSorted();
}

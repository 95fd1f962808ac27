import { expect } from '@playwright/test';
import { actionsPage } from '#test/e2e/pages/actionsPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { impactPage } from '#test/e2e/pages/impactPage.ts';
import { listPage } from '#test/e2e/pages/listPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { isMenuItemEnabled, pressCommand } from '#test/e2e/support/menuItems.ts';
import { passTime, stopClock } from '#test/e2e/support/stoppedClock.ts';

const SAMPLE = { args: ['--sample'] };

test('typing in one field is one step, in two fields two, and undo goes to where it was typed', async ({
  sharedApp,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const desk = deskPage(page);
  const factors = listPage(page, 'contributingFactors');
  await desk.goTo('contributingFactors');
  const [first, second] = [await factors.item(1).inputValue(), await factors.item(2).inputValue()];
  await factors.item(1).press('ControlOrMeta+End');
  await page.keyboard.type(' once more');
  await factors.item(2).press('ControlOrMeta+End');
  await page.keyboard.type(' and again');
  await expect(factors.item(2)).toHaveValue(`${second} and again`);

  await desk.goTo('lessons');
  await pressCommand(app, page, 'edit.undo');
  await expect(desk.heading('contributingFactors')).toBeVisible();
  await expect(factors.item(2)).toHaveValue(second);
  await expect(factors.item(1)).toHaveValue(`${first} once more`);
  await pressCommand(app, page, 'edit.undo');
  await expect(factors.item(1)).toHaveValue(first);
  await expect.poll(() => isMenuItemEnabled(app, 'edit.undo')).toBe(false);
});

test('a figure and a date typed key by key are one step each', async ({ sharedApp }) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const impact = impactPage(page);
  await deskPage(page).goTo('impact');
  await impact.slaOtherDowntime.press('ControlOrMeta+a');
  await page.keyboard.type('12.5');
  await page.keyboard.press('Tab');
  await deskPage(page).goTo('actions');
  await actionsPage(page).lineOf('Page on-call').press('Enter');
  const due = page.getByLabel(/^Due date of Page on-call/);
  await due.press('ControlOrMeta+a');
  await page.keyboard.type('2027-04-02');
  await page.keyboard.press('Tab');
  await expect(due).toHaveValue('2 Apr 2027');

  await pressCommand(app, page, 'edit.undo');
  await expect(due).toHaveValue('14 Mar 2026');
  await pressCommand(app, page, 'edit.undo');
  await expect(impact.slaOtherDowntime).toHaveValue('3');
  await expect.poll(() => isMenuItemEnabled(app, 'edit.undo')).toBe(false);
});

test('undo in a form takes back the form’s own words, not the incident behind it', async ({ sharedApp }) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const summary = page.getByRole('textbox', { name: 'Summary, Markdown' });
  await summary.fill('One sentence.');
  await pressCommand(app, page, 'file.new');
  const { title, newIncident } = dialogs(page);
  await expect(title).toBeFocused();
  await page.keyboard.type('Sign-in refused');
  await pressCommand(app, page, 'edit.undo');
  await expect(title).toHaveValue('');
  await pressCommand(app, page, 'edit.undo');
  await page.keyboard.press('Escape');
  await expect(newIncident).toBeHidden();
  await expect(summary).toHaveValue('One sentence.');
});

test('an edit taken back before it was written counts as saved', async ({ launchApp }) => {
  const app = await launchApp(SAMPLE);
  const page = await app.firstWindow();
  const { saveState } = deskPage(page);
  const summary = page.getByRole('textbox', { name: 'Summary, Markdown' });
  await expect(summary).toBeVisible();
  // Nothing is written while the clock stands.
  await stopClock(page);
  await summary.press('x');
  await expect(saveState).toHaveText('Editing…');
  await pressCommand(app, page, 'edit.undo');
  await passTime(page, 1000);
  // Without the time of a save: there was none.
  await expect(saveState).toHaveText('Saved');
});

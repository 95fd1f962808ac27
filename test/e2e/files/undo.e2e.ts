import { expect } from '@playwright/test';
import { actionsPage } from '#test/e2e/pages/actionsPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { impactPage } from '#test/e2e/pages/impactPage.ts';
import { listPage } from '#test/e2e/pages/listPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { isMenuItemEnabled, pressCommand } from '#test/e2e/support/menuItems.ts';

test('typing is a step for each field; undo goes to where it was typed, and is the browser’s own in a form or a line', async ({
  sharedApp,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const desk = deskPage(page);
  const factors = listPage(page, 'contributingFactors');
  const impact = impactPage(page);
  const undo = () => pressCommand(app, page, 'edit.undo');
  const nothingLeft = () => expect.poll(() => isMenuItemEnabled(app, 'edit.undo')).toBe(false);

  await test.step('words in two fields are two steps', async () => {
    await desk.goTo('contributingFactors');
    const [first, second] = [await factors.item(1).inputValue(), await factors.item(2).inputValue()];
    await factors.item(1).press('ControlOrMeta+End');
    await page.keyboard.type(' once more');
    await factors.item(2).press('ControlOrMeta+End');
    await page.keyboard.type(' and again');
    await expect(factors.item(2)).toHaveValue(`${second} and again`);

    await desk.goTo('lessons');
    await undo();
    await expect(desk.heading('contributingFactors')).toBeVisible();
    await expect(factors.item(2)).toHaveValue(second);
    await expect(factors.item(1)).toHaveValue(`${first} once more`);
    await undo();
    await expect(factors.item(1)).toHaveValue(first);
    await nothingLeft();
  });

  await test.step('a figure and a date typed key by key are one each', async () => {
    await desk.goTo('impact');
    await impact.slaOtherDowntime.press('ControlOrMeta+a');
    await page.keyboard.type('12.5');
    await page.keyboard.press('Tab');
    await desk.goTo('actions');
    await actionsPage(page).lineOf('Page on-call').press('Enter');
    const due = page.getByLabel(/^Due date of Page on-call/);
    await due.press('ControlOrMeta+a');
    await page.keyboard.type('2027-04-02');
    await page.keyboard.press('Tab');
    await expect(due).toHaveValue('2 Apr 2027');

    await undo();
    await expect(due).toHaveValue('14 Mar 2026');
    await undo();
    await expect(impact.slaOtherDowntime).toHaveValue('3');
    await nothingLeft();
  });

  await test.step('words deleted in a line come back before the incident is touched', async () => {
    const timeline = timelinePage(page);
    await desk.goTo('timeline');
    await timeline.entry.pressSequentially('14:47 Alert fires');
    await timeline.entry.press('Enter');
    await timeline.entry.pressSequentially('14:48 half');
    await timeline.entry.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(timeline.entry).toHaveValue('14:48 half');
    await expect(timeline.event('Alert fires')).toBeVisible();
    await timeline.entry.fill('');
  });

  await test.step('a form takes back its own words, not the incident behind it', async () => {
    await desk.goTo('summary');
    const summary = page.getByRole('textbox', { name: 'Summary, Markdown' });
    await summary.fill('One sentence.');
    await pressCommand(app, page, 'file.new');
    const { title, newIncident } = dialogs(page);
    await expect(title).toBeFocused();
    await page.keyboard.type('Sign-in refused');
    await undo();
    await expect(title).toHaveValue('');
    await undo();
    await page.keyboard.press('Escape');
    await expect(newIncident).toBeHidden();
    await expect(summary).toHaveValue('One sentence.');
  });
});

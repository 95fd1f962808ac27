import { expect } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { holdOver, letGo, moveByKeys, settled } from '#test/e2e/pages/dragging.ts';
import { impactPage } from '#test/e2e/pages/impactPage.ts';
import { listPage } from '#test/e2e/pages/listPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { isMenuItemEnabled, pressCommand } from '#test/e2e/support/menuItems.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';

test('a drag by mouse and one by keyboard leave the same order on disk, each as one undo step; Escape puts everything back and is no edit', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const factors = listPage(page, 'contributingFactors');
  const handle = factors.handle('Pool usage was on a dashboard');
  await deskPage(page).goTo('contributingFactors');
  const texts = async () => (await savedIncident(dataDir)).contributingFactors.map(({ text }) => text);
  const [first = '', second = '', third = '', fourth = ''] = await texts();
  const moved = [second, third, first, fourth];

  await moveByKeys(page, handle, { down: 2, end: 'Space' });
  await expect.poll(texts).toEqual(moved);
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(texts).toEqual([first, second, third, fourth]);
  await expect.poll(() => isMenuItemEnabled(app, 'edit.undo')).toBe(false);

  await holdOver(page, handle, factors.item(3));
  await letGo(page);
  await settled(page);
  await expect.poll(texts).toEqual(moved);
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(texts).toEqual([first, second, third, fourth]);
  await expect.poll(() => isMenuItemEnabled(app, 'edit.undo')).toBe(false);

  const impact = impactPage(page);
  await deskPage(page).goTo('impact');
  const names = impact.rows.getByRole('textbox', { name: /^Name of/ });
  await expect(names.first()).toBeVisible();
  const before = await names.evaluateAll(valuesOf);

  await moveByKeys(page, impact.handle('Users affected'), { down: 3, end: 'Escape' });
  expect(await names.evaluateAll(valuesOf)).toEqual(before);
  await holdOver(page, impact.handle('Duration'), impact.value('Failed API requests'));
  await page.keyboard.press('Escape');
  await settled(page);
  await letGo(page);
  expect(await names.evaluateAll(valuesOf)).toEqual(before);
  expect(await isMenuItemEnabled(app, 'edit.undo')).toBe(false);
});

/** Runs in the page. */
function valuesOf(fields: readonly Element[]): readonly string[] {
  return fields.map((field) => (field as HTMLTextAreaElement).value);
}

import { expect } from '@playwright/test';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { causeBoardPage } from '#test/e2e/pages/causeBoardPage.ts';
import { letGo } from '#test/e2e/pages/dragging.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { isMenuItemEnabled, pressCommand } from '#test/e2e/support/menuItems.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';

const EXHAUSTED = /pool was exhausted/;
const HELD = /kept 38 of its 50/;
const BUDGET = /no connection budget/;
const RUNBOOK = /runbook says nothing/;
const ALERT = /no threshold was ever set/;

test('moving by drag and by keys leaves the same file, each as one undo step; Escape puts back, at any zoom', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const board = causeBoardPage(page);
  await board.open();
  const causes = async () => (await savedIncident(dataDir)).causes;
  const before = await causes();

  await board.box(RUNBOOK).click();
  await page.keyboard.press('Space');
  await expect(board.spoken).toContainText('picked up, under “it worked through 2M rows');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(board.spoken).toContainText(
    'under “the database connection pool was exhausted”, between “a migration',
  );
  await page.keyboard.press('Space');
  await expect(board.spoken).toContainText('dropped');
  await expect(board.box(RUNBOOK)).toBeFocused();
  await expect
    .poll(async () => answersUnder(await causes(), EXHAUSTED))
    .toEqual([HELD, RUNBOOK, ALERT].map(String));
  const byKeys = await causes();
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(causes).toEqual(before);
  await expect.poll(() => isMenuItemEnabled(app, 'edit.undo')).toBe(false);

  await board.holdOver(board.box(RUNBOOK), board.box(ALERT), 'start');
  await expect(page.getByText(/^Under “the database.*between/)).toBeVisible();
  await letGo(page);
  await expect(board.spoken).toContainText('dropped');
  await expect.poll(causes).toEqual(byKeys);
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(causes).toEqual(before);
  await expect.poll(() => isMenuItemEnabled(app, 'edit.undo')).toBe(false);

  await board.zoomTo('50 %');
  await board.holdOver(board.box(HELD), board.box(BUDGET), 'middle');
  await expect(page.getByText(/^Cannot stand under/)).toBeVisible();
  await letGo(page);
  await expect(board.spoken).toContainText('it is back where it was');

  await board.holdOver(board.box(RUNBOOK), board.box(ALERT), 'middle');
  await page.keyboard.press('Escape');
  await letGo(page);
  await expect(board.spoken).toContainText('is back where it was');
  await board.box(RUNBOOK).click();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(board.spoken).toContainText('is back where it was');
  await expect(board.box(RUNBOOK)).toBeFocused();
  expect(await isMenuItemEnabled(app, 'edit.undo')).toBe(false);

  await board.direction('Left to right').click();
  await board.zoomTo('40 %');
  await board.holdOver(board.box(BUDGET), board.box(ALERT), 'middle');
  await letGo(page);
  await expect.poll(async () => answersUnder(await causes(), ALERT)).toEqual([String(BUDGET)]);
  await board.direction('Top down').click();
  await board.zoomTo('50 %');
  await board.holdOver(board.box(ALERT), board.box(HELD), 'start');
  await letGo(page);
  await expect.poll(async () => answersUnder(await causes(), EXHAUSTED)).toEqual([ALERT, HELD].map(String));
});

test('a link across the tree comes and goes by clicks, branches are copied, cut and pasted; free of axe violations', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const board = causeBoardPage(page);
  await board.open();
  const links = async () =>
    (await savedIncident(dataDir)).causes.flatMap(({ alsoExplains = [] }) => alsoExplains);
  await board.box(RUNBOOK).click();
  await page.getByRole('button', { name: /^More for the migration runbook/ }).click();
  await page.getByRole('menuitem', { name: 'Also explains…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: ALERT }).click();
  await expect.poll(async () => (await links()).length).toBe(1);
  await expectAccessible(page, 'the board while words are edited');
  await page.keyboard.press('Escape');
  await expect(board.box(RUNBOOK)).toBeFocused();
  await expectAccessible(page, 'the board with a box selected');
  await page.getByRole('button', { name: /^No longer explains/ }).click();
  await expect.poll(links).toEqual([]);

  const causes = async () => (await savedIncident(dataDir)).causes;
  const before = await causes();

  await board.box(HELD).click();
  await page.keyboard.press('ControlOrMeta+c');
  await expect(board.spoken).toContainText('copied with 3 answers below');
  await board.box(ALERT).click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(async () => (await causes()).length).toBe(before.length + 4);
  await expect.poll(async () => answersUnder(await causes(), ALERT)).toEqual([String(HELD)]);
  await pressCommand(app, page, 'edit.undo');
  await expect.poll(causes).toEqual(before);

  await board.box(BUDGET).click();
  await page.keyboard.press('ControlOrMeta+x');
  await expect.poll(async () => (await causes()).length).toBe(before.length - 1);
  await board.box(ALERT).click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(async () => answersUnder(await causes(), ALERT)).toEqual([String(BUDGET)]);
  await board.box(RUNBOOK).dblclick();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(board.answer).toHaveValue(
    /nothing about connections.*- the migration framework has no connection/,
  );
});

const NAMES = [EXHAUSTED, HELD, BUDGET, RUNBOOK, ALERT];

/** What stands right under an answer, in order, by the names of this file. */
function answersUnder(causes: readonly CauseNode[], above: RegExp): readonly string[] {
  const parent = causes.find(({ answer }) => above.test(answer));
  return causes
    .filter(({ parentId }) => parentId === parent?.id)
    .map(({ answer }) => String(NAMES.find((name) => name.test(answer))));
}

import { expect, type Page } from '@playwright/test';
import type { ItemListName } from '#shared/domain/incident/listItem.ts';
import type { SectionId } from '#shared/domain/incident/sections.ts';
import { actionsPage } from '#test/e2e/pages/actionsPage.ts';
import { causesPage } from '#test/e2e/pages/causesPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { moveByKeys } from '#test/e2e/pages/dragging.ts';
import { expectFocusToShow, tabTo } from '#test/e2e/pages/focus.ts';
import { homePage } from '#test/e2e/pages/homePage.ts';
import { impactPage } from '#test/e2e/pages/impactPage.ts';
import { listPage } from '#test/e2e/pages/listPage.ts';
import { typeWords } from '#test/e2e/pages/typing.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';

test('an incident is made and filled without a mouse', async ({ launchApp, dataDir }) => {
  const app = await launchApp();
  const page = await app.firstWindow();
  await expect(homePage(page).heading).toBeVisible();
  await expectAccessible(page, 'home, empty');
  await tabTo(page, homePage(page).create);
  await page.keyboard.press('Enter');
  await expect(dialogs(page).title).toBeFocused();
  await expectAccessible(page, 'new incident');
  await page.keyboard.type('Sign-in refused');
  await page.keyboard.press('Enter');
  await expect(deskPage(page).heading('timeline')).toBeVisible();
  await expectFocusToShow(page);
  for (const [section, fill] of FILLED) {
    await test.step(section, async () => {
      await pressCommand(app, page, `section.${section}`);
      await expect(deskPage(page).heading(section)).toBeVisible();
      await expectFocusToShow(page);
      await fill(page);
      await expectFocusToShow(page);
    });
  }
  await expect
    .poll(() => savedIncident(dataDir))
    .toMatchObject({
      title: 'Sign-in refused',
      summary: 'One sentence.',
      impact: [{ metric: 'Duration' }, { metric: 'Users' }, { metric: 'Tickets', value: '7' }],
      timeline: [{ title: 'Page goes out' }],
      causes: [{ answer: 'a certificate ran out' }],
      contributingFactors: [{ text: 'two' }, { text: 'one' }],
      wentWell: [{ text: 'quick page' }],
      actions: [{ title: 'Watch certificates', owner: 'Lisa' }],
      lessons: [{ text: 'Dates need owners' }],
    });
});

test('palette, find and panels work without a mouse', async ({ launchApp }) => {
  const app = await launchApp({ args: ['--sample'] });
  const page = await app.firstWindow();
  const desk = deskPage(page);
  await expect(desk.title).toBeVisible();
  await pressCommand(app, page, 'view.palette');
  await expect(dialogs(page).paletteInput).toBeFocused();
  await page.keyboard.type('lessons');
  await page.keyboard.press('Enter');
  await expect(desk.heading('lessons')).toBeVisible();
  await expectFocusToShow(page);

  await find(app, page, 'boot');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('12,847');
  await page.keyboard.press('Enter');
  await expect(desk.heading('impact')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(impactPage(page).value('Failed API requests')).toBeFocused();

  await tabTo(page, desk.pathWidth);
  const width = Number(await desk.pathWidth.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(desk.pathWidth).toHaveAttribute('aria-valuenow', String(width + 32));
  await expect.poll(async () => (await desk.path.boundingBox())?.width).toBeGreaterThan(width + 31);
  await page.keyboard.press('Home');
  await expect(desk.pathWidth).toHaveAttribute('aria-valuenow', String(width));
  await expectFocusToShow(page);

  await tabTo(page, desk.library);
  await page.keyboard.press('Enter');
  await expect(homePage(page).heading).toBeVisible();
  await expectFocusToShow(page);
  await tabTo(page, homePage(page).incident('Checkout down'));
  await page.keyboard.press('Enter');
  await expect(desk.heading('summary')).toBeVisible();
  await expectFocusToShow(page);
});

async function find(app: RunningApp, page: Page, words: string): Promise<void> {
  await pressCommand(app, page, 'edit.find');
  await expect(page.getByRole('textbox', { name: 'Find in document' })).toBeFocused();
  await page.keyboard.type(words);
}

/** Something added in each section, reached by keys alone. */
const FILLED: readonly (readonly [SectionId, (page: Page) => Promise<void>])[] = [
  [
    'summary',
    async (page) => {
      await tabTo(page, page.getByRole('textbox', { name: 'Summary, Markdown' }));
      await typeWords(page, 'One sentence.');
    },
  ],
  [
    'impact',
    async (page) => {
      const impact = impactPage(page);
      await tabTo(page, impact.addRow);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Tickets');
      await tabTo(page, impact.value('Tickets'));
      await page.keyboard.type('7');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Users');
      await tabTo(page, page.getByRole('button', { name: 'More for Users' }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(impact.rows.getByRole('textbox', { name: /^Name of/ }).nth(1)).toHaveValue('Users');
    },
  ],
  [
    'timeline',
    async (page) => {
      await tabTo(page, page.getByRole('textbox', { name: /^New event/ }));
      await typeWords(page, '14:23 Page goes out');
      await page.keyboard.press('Enter');
    },
  ],
  [
    'causes',
    async (page) => {
      await tabTo(page, causesPage(page).failure);
      await typeWords(page, 'Sign-in was refused');
      await page.keyboard.press('Enter');
      await expect(causesPage(page).answerTo('Why was sign-in refused?')).toBeFocused();
      await typeWords(page, 'a certificate ran out');
    },
  ],
  [
    'contributingFactors',
    async (page) => {
      const factors = listPage(page, 'contributingFactors');
      // An empty list has its first line already.
      await tabTo(page, factors.item(1));
      await page.keyboard.type('one');
      await page.keyboard.press('Enter');
      await page.keyboard.type('two');
      await moveByKeys(page, factors.handle('one'), { down: 1, end: 'Escape' });
      await moveByKeys(page, factors.handle('one'), { down: 1, end: 'Space' });
      await expect(factors.item(1)).toHaveValue('two');
    },
  ],
  ['wentWell', (page) => addItem(page, 'wentWell', 'quick page')],
  [
    'actions',
    async (page) => {
      const actions = actionsPage(page);
      await tabTo(page, actions.entry);
      await typeWords(page, 'Watch certificates');
      await page.keyboard.press('Enter');
      // Back from the line to the row, and into it.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await tabTo(page, actions.owner('Watch certificates'));
      await page.keyboard.type('Lisa');
    },
  ],
  ['lessons', (page) => addItem(page, 'lessons', 'Dates need owners')],
];

async function addItem(page: Page, list: ItemListName, text: string): Promise<void> {
  await tabTo(page, listPage(page, list).item(1));
  await typeWords(page, text);
}

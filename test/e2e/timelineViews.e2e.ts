import { expect, type Locator, type Page } from '@playwright/test';
import { causeBoardPage } from '#test/e2e/pages/causeBoardPage.ts';
import { causesPage } from '#test/e2e/pages/causesPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { holdOver, letGo, settled } from '#test/e2e/pages/dragging.ts';
import { guidedPage } from '#test/e2e/pages/guidedPage.ts';
import { listPage } from '#test/e2e/pages/listPage.ts';
import { scalePage } from '#test/e2e/pages/scalePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { openedTimeline } from '#test/e2e/support/openedTimeline.ts';
import { buildEvent } from '#test/support/buildParts.ts';

const EVENTS = [
  buildEvent('First', '14:10'),
  buildEvent('Second', '14:20'),
  buildEvent('Third', '14:30'),
  buildEvent('A note', null),
];

/** A press without a movement must stay a click, whatever was dragged or shown before. */
async function expectClicksToSelect(first: Locator, second: Locator, state: string): Promise<void> {
  await first.click({ modifiers: ['ControlOrMeta'] });
  await expect(first).toHaveAttribute(state, 'true');
  await second.click({ modifiers: ['ControlOrMeta'] });
  await expect(second).toHaveAttribute(state, 'true');
  await second.click({ modifiers: ['ControlOrMeta'] });
  await expect(second).toHaveAttribute(state, 'false');
  await first.click({ modifiers: ['ControlOrMeta'] });
}

/** Drags an event over the upper edge of another, so that it lands before that one. */
async function dragBefore(page: Page, held: Locator, next: Locator): Promise<void> {
  const [from, to] = [await held.boundingBox(), await next.boundingBox()];
  if (from === null || to === null) throw new Error('What is dragged or dragged to cannot be seen');
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 8, { steps: 3 });
  await page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 12 });
  await expect(page.getByText(/^Drop here/)).toBeVisible();
  await letGo(page);
}

test('click, Ctrl+click and drag work in list, scale and tray after every change from one view to the other', async ({
  launchApp,
  dataDir,
}) => {
  const { page, timeline, saved, undo } = await openedTimeline({ launchApp, dataDir }, { timeline: EVENTS });
  const scale = scalePage(page);
  const before = await saved();
  const toList = async (): Promise<void> => {
    await page.getByRole('radio', { name: 'List' }).check({ force: true });
    await expect(timeline.event('First')).toBeVisible();
  };
  for (let round = 1; round <= 2; round += 1) {
    await expectClicksToSelect(timeline.event('First'), timeline.event('Third'), 'aria-pressed');
    await timeline.event('Second').click();
    await expect(timeline.editor).toBeVisible();
    await timeline.done.click();
    await expect(timeline.editor).toHaveCount(0);
    await timeline.note('A note').click();
    await expect(timeline.editor).toBeVisible();
    await timeline.done.click();
    await dragBefore(page, timeline.event('First'), timeline.event('Third'));
    await expect.poll(saved).toEqual(['14:20 Second', '~14:25 First', '14:30 Third', '– A note']);
    await undo();
    await expect.poll(saved).toEqual(before);

    await scale.open();
    await scale.mark(/Third/).click();
    await expect(scale.mark(/Third/)).toHaveAttribute('aria-selected', 'true');
    await expect(scale.spoken).not.toContainText('picked up');
    await scale.hold(scale.mark(/First/), 30);
    await letGo(page);
    await expect.poll(saved).not.toEqual(before);
    await undo();
    await expect.poll(saved).toEqual(before);
    await timeline.note('A note').click();
    await expect(timeline.editor).toBeVisible();
    await timeline.done.click();
    await toList();
  }
});

test('each area of dragging keeps its own ways after another was used', async ({ launchApp }) => {
  const app = await launchApp({ args: ['--sample'] });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  const desk = deskPage(page);
  const board = causeBoardPage(page);
  const guided = guidedPage(page);
  const spoken = page.locator('[aria-live="assertive"]');
  for (let round = 1; round <= 2; round += 1) {
    await desk.goTo('timeline');
    await scalePage(page).open();
    await page.getByRole('radio', { name: 'List' }).check({ force: true });

    await desk.goTo('causes');
    await causesPage(page).mode('Guided').check({ force: true });
    await page
      .getByRole('navigation', { name: 'All causes' })
      .getByRole('button', { name: /no connection budget/ })
      .click();
    const chip = guided.evidence.filter({ hasText: '14:18' });
    await chip.click();
    await expect(spoken.filter({ hasText: 'evidence' })).toHaveCount(1);

    await board.open();
    await board.boxes.first().click();
    await expect(board.boxes.first()).toHaveAttribute('aria-selected', 'true');
    await expect(spoken.filter({ hasText: 'picked up' })).toHaveCount(0);

    const factors = listPage(page, 'contributingFactors');
    await desk.goTo('contributingFactors');
    await holdOver(page, factors.handle('Pool usage was on a dashboard'), factors.item(3));
    await page.keyboard.press('Escape');
    await letGo(page);
    await settled(page);
    await factors.item(1).click();
    await expect(factors.item(1)).toBeFocused();
  }
});

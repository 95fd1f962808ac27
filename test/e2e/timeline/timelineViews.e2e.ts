import { expect, type Locator, type Page } from '@playwright/test';
import { letGo } from '#test/e2e/pages/dragging.ts';
import { scalePage } from '#test/e2e/pages/scalePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { openedTimeline } from '#test/e2e/support/openedTimeline.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

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

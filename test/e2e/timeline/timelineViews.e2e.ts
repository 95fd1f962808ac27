import { expect, type Locator } from '@playwright/test';
import { holdBefore, letGo } from '#test/e2e/pages/dragging.ts';
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

test('click, Ctrl+click and drag work in list, scale and tray after every change from one view to the other', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, timeline, saved, undo } = await openedTimeline({ sharedApp, dataDir }, { timeline: EVENTS });
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
    await holdBefore(page, timeline.event('First'), timeline.event('Third'));
    await letGo(page);
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

import { expect } from '@playwright/test';
import { test } from '#test/e2e/support/appTest.ts';
import { openedTimeline } from '#test/e2e/support/openedTimeline.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

test('an incident of two days tells the days apart, an event is carried over midnight, and a right click opens its list where the pointer is', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, timeline, saved } = await openedTimeline(
    { sharedApp, dataDir },
    {
      timeline: [
        buildEvent('Evening', '22:00'),
        buildEvent('Late', '23:50'),
        { ...buildEvent('Night', '00:30'), occurredAt: at('2026-03-11T00:30:00+00:00') },
      ],
    },
  );
  await expect(page.getByRole('heading', { name: '11 March 2026' })).toBeVisible();
  await expect(page.getByText('1 h 50 min with no entry')).toBeVisible();
  await timeline.event('Evening').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[aria-live="assertive"]')).toHaveText('~00:31, after “Night”');
  await page.keyboard.press('Space');
  await expect.poll(saved).toEqual(['23:50 Late', '00:30 Night', '~00:31 Evening']);

  await timeline.event('Late').click({ button: 'right', position: { x: 60, y: 12 } });
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  const [card, list] = [await timeline.event('Late').boundingBox(), await menu.boundingBox()];
  expect(Math.abs((list?.x ?? 0) - (card?.x ?? 0) - 60)).toBeLessThan(12);
});

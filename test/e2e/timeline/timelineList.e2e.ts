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

test('while the list is scrolled its rows stand one below the other, and nothing that is read jumps', async ({
  sharedApp,
  dataDir,
}) => {
  const minutes = Array.from({ length: 180 }, (_nothing, index) => index);
  const { page, timeline } = await openedTimeline(
    { sharedApp, dataDir },
    {
      timeline: minutes.map((minute) =>
        buildEvent(
          `Event ${minute} ${'of which much is said '.repeat(minute % 4)}`.trim(),
          `${10 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
        ),
      ),
    },
  );
  await expect(timeline.event('Event 0')).toBeVisible();
  /** Scrolls, and answers by how much what stood in the middle moved otherwise, and the widest gap between two rows. */
  const scrolled = (by: number) =>
    page.evaluate(async (pixels) => {
      const main = document.querySelector('main');
      const rows = () => [...document.querySelectorAll('[aria-label="Events"] > li')];
      const middle = rows()[Math.floor(rows().length / 2)];
      if (main === null || middle === undefined) throw new Error('There is no list');
      const [before, from] = [middle.getBoundingClientRect().top, main.scrollTop];
      main.scrollTop += pixels;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const boxes = rows().map((row) => row.getBoundingClientRect());
      return {
        isThere: middle.isConnected,
        jump: Math.abs(before - middle.getBoundingClientRect().top - (main.scrollTop - from)),
        gap: Math.max(...boxes.slice(1).map((box, index) => Math.abs(box.top - (boxes[index]?.bottom ?? 0)))),
      };
    }, by);
  for (const by of [...Array<number>(24).fill(120), ...Array<number>(30).fill(-110)]) {
    const { isThere, jump, gap } = await scrolled(by);
    expect(isThere).toBe(true);
    expect([by, jump < 1, gap < 1]).toEqual([by, true, true]);
  }
  await expect(timeline.event('Event 0')).toBeInViewport();
  await scrolled(1_000_000);
  await expect(timeline.event('Event 179')).toBeInViewport();
});

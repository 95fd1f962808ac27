import { expect, type Locator, type Page } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';

/** Where in a box the pointer is: answers are dropped under its middle, before or after it at its ends. */
export type BoxSpot = 'middle' | 'start' | 'end';

const SHARES: Record<BoxSpot, number> = { start: 0.08, middle: 0.5, end: 0.92 };

/** The Five Whys drawn as a tree. */
export function causeBoardPage(page: Page) {
  const tree = page.getByRole('tree', { name: 'Causes' });
  const spoken = page.locator('[aria-live="assertive"]');
  const box = (words: string | RegExp): Locator => tree.getByRole('treeitem', { name: words });
  const pointOf = async (of: Locator, spot: BoxSpot) => {
    const area = await of.boundingBox();
    if (area === null) throw new Error('The box cannot be seen');
    return { x: area.x + area.width * SHARES[spot], y: area.y + area.height / 2 };
  };
  return {
    tree,
    spoken,
    box,
    boxes: tree.getByRole('treeitem'),
    answer: tree.getByRole('textbox', { name: /^Answer to/ }),
    /** Smaller by the button, until all that a test needs is in view. */
    zoomTo: async (percent: string): Promise<void> => {
      const zoom = page.getByRole('button', { name: /^Zoom \d+ %/ });
      for (let clicks = 0; clicks < 10; clicks += 1) {
        const shown = (await zoom.textContent()) ?? '';
        if (shown === percent) break;
        await page.getByRole('button', { name: 'Zoom out' }).click();
        await expect(zoom).not.toHaveText(shown);
      }
      await expect(zoom).toHaveText(percent);
    },
    direction: (words: 'Top down' | 'Left to right') => page.getByText(words, { exact: true }),
    open: async (): Promise<void> => {
      await deskPage(page).goTo('causes');
      await page.getByText('Board', { exact: true }).click();
      await expect(tree).toBeVisible();
    },
    /** Presses the mouse on one box and takes it to another; the button stays down. */
    holdOver: async (from: Locator, to: Locator, spot: BoxSpot): Promise<void> => {
      const start = await pointOf(from, 'middle');
      const end = await pointOf(to, spot);
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(start.x + 8, start.y + 8, { steps: 2 });
      await expect(spoken).toContainText('picked up');
      await page.mouse.move(end.x, end.y, { steps: 8 });
      await expect(spoken).not.toContainText('picked up');
    },
  };
}

import { expect, type Locator, type Page } from '@playwright/test';

/** From a mark’s left side to where it is taken hold of. */
const GRIP_PX = 16;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The timeline to true scale. */
export function scalePage(page: Page) {
  const track = page.getByRole('listbox', { name: 'Timeline to scale' });
  const mark = (name: string | RegExp): Locator => track.getByRole('option', { name });
  const spoken = page.locator('[aria-live="assertive"]').filter({ hasText: /./ });

  const leftOf = async (of: Locator): Promise<number> => (await boxOf(of)).x;
  return {
    track,
    mark,
    spoken,
    clusters: track.locator('[data-cluster]'),
    zoomIn: page.getByRole('button', { name: 'Zoom in' }),
    fit: page.getByRole('button', { name: 'Show everything' }),
    minimap: page.getByTestId('minimap'),
    lanes: track.getByRole('group'),
    async open(): Promise<void> {
      await page.getByRole('radio', { name: 'Scale' }).check({ force: true });
      await expect(track).toBeVisible();
    },
    /** How many pixels a minute is, told from two marks whose times lie so many minutes apart. */
    async minute(a: Locator, b: Locator, minutes: number): Promise<number> {
      return ((await leftOf(b)) - (await leftOf(a))) / minutes;
    },
    /** Presses the mouse on a mark and moves it sideways; the button stays down. */
    async hold(what: Locator, px: number): Promise<void> {
      // Hovering waits until the mark stands still and nothing lies over it.
      await what.hover({ position: { x: GRIP_PX, y: (await boxOf(what)).height / 2 } });
      const from = await gripOf(what);
      await page.mouse.down();
      await page.mouse.move(from.x + Math.sign(px) * 8, from.y, { steps: 3 });
      await expect(page.locator('[data-lifted]').first()).toBeVisible();
      await page.mouse.move(from.x + px, from.y, { steps: 8 });
    },
    /** Picks a mark up by the keyboard, presses the keys, and ends with the last one. */
    async byKeys(what: Locator, keys: readonly string[], end: 'Space' | 'Escape'): Promise<void> {
      await what.focus();
      await page.keyboard.press('Space');
      await expect(spoken).toContainText('picked up');
      for (const key of keys) {
        const before = (await spoken.textContent()) ?? '';
        await page.keyboard.press(key);
        await expect(spoken).not.toHaveText(before);
      }
      await page.keyboard.press(end);
      await expect(spoken).toContainText(end === 'Space' ? 'dropped' : 'back where it was');
    },
  };
}

async function boxOf(of: Locator) {
  const box = await of.boundingBox();
  if (box === null) throw new Error(`${String(of)} cannot be seen`);
  return box;
}

/** Inside a mark, away from the sides that would change its length. */
async function gripOf(of: Locator): Promise<Point> {
  const { x, y, height } = await boxOf(of);
  return { x: x + GRIP_PX, y: y + height / 2 };
}

import { expect, type Locator, type Page } from '@playwright/test';

/** While something is dragged the library keeps its place with a stand-in; it goes when all is settled. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-dnd-placeholder]')).toHaveCount(0);
  await expect(page.locator('[data-dragging]')).toHaveCount(0);
}

/** Picks the row up by its handle with Space, moves it down with the arrow key, and ends with the last key. */
export async function moveByKeys(
  page: Page,
  handle: Locator,
  { down, end }: { readonly down: number; readonly end: 'Space' | 'Escape' },
): Promise<void> {
  const spoken = page.locator('[aria-live="assertive"]');
  await handle.focus();
  await page.keyboard.press('Space');
  await expect(spoken).toContainText('picked up');
  for (let step = 0; step < down; step += 1) {
    const before = await spoken.textContent();
    await page.keyboard.press('ArrowDown');
    await expect(spoken).not.toHaveText(before ?? '');
  }
  await page.keyboard.press(end);
  await expect(spoken).toContainText(end === 'Space' ? 'dropped' : 'back where it was');
  await settled(page);
}

/** Presses the mouse on the handle and moves it onto the middle of the target; the button stays down. */
export async function holdOver(page: Page, handle: Locator, target: Locator): Promise<void> {
  const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
  if (from === null || to === null) throw new Error('What is dragged or dragged to cannot be seen');
  const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, to.y + to.height / 2, { steps: 12 });
  await expect(page.locator('[aria-live="assertive"]')).toContainText('moved');
}

/** Holds an event or a note over the upper edge of an event of the list, so that it would land before that one. */
export async function holdBefore(page: Page, held: Locator, next: Locator): Promise<void> {
  // Hovering waits until the event stands still and nothing lies over it.
  await held.hover();
  const [from, to] = [await held.boundingBox(), await next.boundingBox()];
  if (from === null || to === null) throw new Error('What is dragged or dragged to cannot be seen');
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  await page.mouse.down();
  await page.mouse.move(x, y + 8, { steps: 3 });
  await page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 12 });
  await expect(page.getByText(/^Drop here/)).toBeVisible();
  // The place that opened may have moved what it is dragged to.
  await drawn(page);
  const moved = await next.boundingBox();
  if (moved !== null) await page.mouse.move(moved.x + moved.width / 2, moved.y + 4, { steps: 3 });
}

/** Lets go of the mouse once the page has drawn where it is: a drag follows the pointer one frame later. */
export async function letGo(page: Page): Promise<void> {
  await drawn(page);
  await page.mouse.up();
}

function drawn(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

import type { Locator, Page } from 'playwright-core';
import type { WorkMeter } from '#build/bench/mainThreadWork.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What one drag takes of the page's main thread, in milliseconds. */
export interface DragWork {
  readonly lift: number;
  readonly moves: readonly number[];
  readonly drop: number;
}

interface Drag {
  readonly from: Point;
  readonly to: Point;
  /** How many moves it has; they go there, back, and there again. */
  readonly steps: number;
  /** Is there once the thing is held. */
  readonly lifted: Locator;
}

/** Drags with the mouse and lets go at `to`. */
export async function mouseDrag(page: Page, meter: WorkMeter, drag: Drag): Promise<DragWork> {
  const { from, to, steps, lifted } = drag;
  await page.mouse.move(from.x, from.y);
  const lift = await meter(async () => {
    await page.mouse.down();
    // A press becomes a drag once it has moved some pixels.
    await page.mouse.move(from.x + 12 * Math.sign(to.x - from.x), from.y + 12 * Math.sign(to.y - from.y), {
      steps: 4,
    });
    await lifted.first().waitFor();
  });
  const moves: number[] = [];
  for (let step = 1; step <= steps; step += 1) {
    const share = 1 - Math.abs((((3 * step) / steps) % 2) - 1);
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    moves.push(await meter(() => page.mouse.move(at.x, at.y)));
  }
  return { lift, moves, drop: await meter(() => page.mouse.up()) };
}

/** Throws for what is not drawn. */
async function middleOf(element: Locator): Promise<Point> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('What should be dragged cannot be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** From the middle of one row straight to the height of another. */
export async function rowDrag(held: Locator, furthest: Locator): Promise<Pick<Drag, 'from' | 'to'>> {
  const from = await middleOf(held);
  return { from, to: { x: from.x, y: (await middleOf(furthest)).y } };
}

/** What the app's own lists mark as held. */
export function heldInApp(page: Page): Locator {
  return page.locator('[data-dragging], [data-carried="true"]');
}

import type { BrowserContext, Page } from '@playwright/test';

/** More than a slow machine needs between setting a clock and stopping it. */
const BEFOREHAND_MS = 10 * 60_000;

const stopped = new WeakSet<BrowserContext>();

/**
 * Stops the time of all windows of the page's app at a moment in epoch milliseconds; without one, at the present.
 * From then on it passes only by `passTime`: no timer is due, so nothing is saved and no notice goes by itself.
 */
export async function stopClock(page: Page, at: number = Date.now()): Promise<void> {
  stopped.add(page.context());
  await page.clock.install({ time: at - BEFOREHAND_MS });
  await page.clock.pauseAt(at);
}

/**
 * Lets so many milliseconds pass at once in all windows of the page's app, with every timer that falls into them.
 * One call is enough: Playwright keeps one clock for all pages of a context, and a second call passes the time twice.
 */
export async function passTime(page: Page, milliseconds: number): Promise<void> {
  await page.clock.runFor(milliseconds);
}

/** True once a journey has stopped the time of the page's app; nothing makes it go by itself again. */
export function isClockStopped(page: Page): boolean {
  return stopped.has(page.context());
}

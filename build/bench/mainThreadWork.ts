import type { Page } from 'playwright-core';

/** Measures what a page's main thread does for one input. */
export type WorkMeter = (input: () => Promise<void>) => Promise<number>;

/**
 * Processor milliseconds of main-thread tasks (script, style, layout, paint) from an input until two frames
 * later; waiting, also for a busy processor, is not counted. Chromium keeps the sum itself, so the page is
 * not disturbed.
 */
export async function createWorkMeter(page: Page): Promise<WorkMeter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskSeconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  return async (input) => {
    const before = await taskSeconds();
    await input();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    return ((await taskSeconds()) - before) * 1000;
  };
}

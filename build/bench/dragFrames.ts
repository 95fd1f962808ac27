import type { Page } from 'playwright-core';
import { createWorkMeter, type WorkMeter } from '#build/bench/mainThreadWork.ts';
import type { Measure } from '#build/bench/measure.ts';
import { summarise } from '#build/bench/statistics.ts';
import { withLargeIncident } from '#build/bench/withLargeIncident.ts';

const FRAME_MS = 16.7;
const STEPS = 90;

/** Dragging a row of a list up and down while an incident with 2,000 events is open. */
export const dragFrames: Measure = () =>
  withLargeIncident(async (page) => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /Impact/ })
      .click();
    const works = await dragWork(page, await createWorkMeter(page));
    const series = summarise(works);
    return [
      {
        what: 'drag in a list: moves whose work fits a frame',
        value: (100 * works.filter((work) => work <= FRAME_MS).length) / works.length,
        unit: '%',
        budget: { least: 95 },
        series,
        note: `p95 ${series.p95.toFixed(1)} ms`,
      },
      { what: 'drag in a timeline of 2,000 events', why: 'the timeline has no drag yet' },
    ];
  });

/** Main-thread work of each move of the mouse while the row is held. */
async function dragWork(page: Page, meter: WorkMeter): Promise<readonly number[]> {
  const from = await middleOf(page, 'Move Duration');
  const to = await middleOf(page, 'Move SLA');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 12, { steps: 4 });
  await page.locator('[data-dragging]').first().waitFor();
  const works: number[] = [];
  for (let step = 1; step <= STEPS; step += 1) {
    // Down, up and down again.
    const share = Math.abs((((step / STEPS) * 3 + 1) % 2) - 1);
    const y = from.y + (to.y - from.y) * (1 - share);
    works.push(await meter(() => page.mouse.move(from.x, y)));
  }
  await page.mouse.up();
  return works;
}

async function middleOf(page: Page, name: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.getByRole('button', { name, exact: true }).boundingBox();
  if (box === null) throw new Error(`'${name}' cannot be seen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

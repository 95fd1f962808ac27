import type { Locator, Page } from 'playwright-core';
import { createWorkMeter, type WorkMeter } from '#build/bench/mainThreadWork.ts';
import { type Figure, type Measure, summarise } from '#build/bench/measure.ts';
import { withLargeIncident } from '#build/bench/withLargeIncident.ts';

const FRAME_MS = 16.7;
const STEPS = 90;

/** Dragging a row of a list, and an event of the timeline, while an incident with 2,000 events is open. */
export const dragFrames: Measure = () =>
  withLargeIncident(async (page) => {
    const meter = await createWorkMeter(page);
    await goTo(page, /Impact/);
    const row = page.getByRole('button', { name: 'Move Duration', exact: true });
    const lower = page.getByRole('button', { name: 'Move SLA', exact: true });
    const inList = await dragWork(page, meter, row, lower);
    await goTo(page, /Timeline/);
    const cards = page.locator('button[data-field$=":card"]');
    const inTimeline = await dragWork(page, meter, cards.nth(1), cards.nth(6));
    return [
      figureOf('drag in a list: moves whose work fits a frame', inList),
      figureOf('drag in a timeline of 2,000 events: moves whose work fits a frame', inTimeline),
    ];
  });

function figureOf(what: string, works: readonly number[]): Figure {
  const series = summarise(works);
  return {
    what,
    value: (100 * works.filter((work) => work <= FRAME_MS).length) / works.length,
    unit: '%',
    budget: { least: 95 },
    series,
    note: `p95 ${series.p95.toFixed(1)} ms`,
  };
}

async function goTo(page: Page, place: RegExp): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: place }).click();
}

/** Main-thread work of each move of the mouse while something is held. */
async function dragWork(
  page: Page,
  meter: WorkMeter,
  held: Locator,
  furthest: Locator,
): Promise<readonly number[]> {
  const from = await middleOf(held);
  const to = await middleOf(furthest);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 12, { steps: 4 });
  await page.locator('[data-dragging], [data-carried="true"]').first().waitFor();
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

async function middleOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('What should be dragged cannot be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

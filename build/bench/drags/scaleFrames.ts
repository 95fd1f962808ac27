import type { Page } from 'playwright-core';
import { type DragWork, mouseDrag } from '#build/bench/drags/mouseDrag.ts';
import { createWorkMeter, type WorkMeter } from '#build/bench/mainThreadWork.ts';
import { type Figure, type Measure, summarise } from '#build/bench/measure.ts';
import { withLargeIncident } from '#build/bench/withLargeIncident.ts';
import { goToPlace } from '#build/pictures/openPage.ts';

const FRAME_MS = 16.7;
const STEPS = 60;
/** Each is two notches of the wheel. */
const MOST_CLOSER = 20;

/** Zooming, panning and dragging on the scale with 2,000 events. */
export const scaleFrames: Measure = () =>
  withLargeIncident(async (page) => {
    await goToPlace(page, 'Timeline');
    await openScale(page);
    const meter = await createWorkMeter(page);
    const zoom = figureOf('zoom', await zoomWork(page, meter));
    const following = await meter(() => standsStill(page));
    const pan = figureOf('pan', await panWork(page, meter));
    const note = `${zoom.note}; ${following.toFixed(0)} ms in some frames when it has stopped`;
    const { moves, drop } = await scaleDrag(page, meter);
    return [{ ...zoom, note }, pan, figureOf('drag', moves), dropFigure(drop)];
  });

/** Needs the timeline; done when its marks are drawn. */
export async function openScale(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Scale' }).check({ force: true });
  await page.getByRole('listbox', { name: 'Timeline to scale' }).waitFor();
}

/** From the whole incident to some minutes across, and back: each notch draws another scale. */
export async function zoomWork(page: Page, meter: WorkMeter): Promise<readonly number[]> {
  const middle = await pointIn(page, 0.4);
  await page.mouse.move(middle.x, middle.y);
  const works: number[] = [];
  await page.keyboard.down('Control');
  for (let step = 0; step < STEPS; step += 1) {
    const delta = step < STEPS / 2 ? -100 : 100;
    works.push(await meter(() => page.mouse.wheel(0, delta)));
  }
  await page.keyboard.up('Control');
  return works;
}

/** Across some widths of the track, at a scale with many marks. */
export async function panWork(page: Page, meter: WorkMeter): Promise<readonly number[]> {
  await zoomIn(page, 16);
  const works: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    works.push(await meter(() => page.mouse.wheel(step % 40 < 20 ? 60 : -60, 0)));
  }
  return works;
}

/** One event to and fro, among many others, and let go later. */
export async function scaleDrag(page: Page, meter: WorkMeter): Promise<DragWork> {
  const start = await markNearMiddle(page);
  return mouseDrag(page, meter, {
    from: start,
    to: { x: start.x + 200, y: start.y },
    steps: STEPS,
    lifted: page.locator('[data-lifted]'),
  });
}

/** Further in where many events share each mark. Throws where there is still none that one could drag. */
async function markNearMiddle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const middle = await pointIn(page, 0.5);
  for (let closer = 0; closer < MOST_CLOSER; closer += 1) {
    await standsStill(page);
    const marks = await page.locator('[data-event-mark]:not([data-cluster])').evaluateAll((drawn) =>
      drawn.map((mark) => {
        const { x, y } = mark.getBoundingClientRect();
        return { x: x + 10, y: y + 10 };
      }),
    );
    const [start] = marks.toSorted((a, b) => Math.abs(a.x - middle.x) - Math.abs(b.x - middle.x));
    if (start !== undefined) return start;
    await page.mouse.move(middle.x, middle.y);
    await zoomIn(page, 2);
  }
  throw new Error('There is no mark to drag');
}

async function zoomIn(page: Page, notches: number): Promise<void> {
  await page.keyboard.down('Control');
  for (let notch = 0; notch < notches; notch += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
}

/** While it is moved by hand a picture is shown; then the elements follow. */
async function standsStill(page: Page): Promise<void> {
  await page.locator('[data-moving]').waitFor({ state: 'detached' });
}

async function pointIn(page: Page, share: number): Promise<{ readonly x: number; readonly y: number }> {
  // What holds the lanes: they themselves stand where they were panned to.
  const box = await page.getByRole('listbox', { name: 'Timeline to scale' }).locator('..').boundingBox();
  if (box === null) throw new Error('The track cannot be seen');
  return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}

function dropFigure(drop: number): Figure {
  const what = 'drop on the scale with 2,000 events, work on the page';
  return { what, value: drop, unit: 'ms', budget: { most: 2 * FRAME_MS } };
}

function figureOf(what: string, works: readonly number[]): Figure {
  const series = summarise(works);
  return {
    what: `${what} on the scale with 2,000 events: steps whose work fits a frame`,
    value: (100 * works.filter((work) => work <= FRAME_MS).length) / works.length,
    unit: '%',
    budget: { least: 95 },
    series,
    note: `p95 ${series.p95.toFixed(1)} ms`,
  };
}

import type { Locator } from 'playwright-core';
import { heldInApp, mouseDrag, rowDrag } from '#build/bench/drags/mouseDrag.ts';
import { createWorkMeter } from '#build/bench/mainThreadWork.ts';
import { type Figure, type Measure, summarise } from '#build/bench/measure.ts';
import { withLargeIncident } from '#build/bench/withLargeIncident.ts';
import { goToPlace } from '#build/pictures/openPage.ts';

const FRAME_MS = 16.7;
const STEPS = 90;

/** Dragging a row of a list, and an event of the timeline, while an incident with 2,000 events is open. */
export const dragFrames: Measure = () =>
  withLargeIncident(async (page) => {
    const meter = await createWorkMeter(page);
    const drag = async (held: Locator, furthest: Locator) =>
      mouseDrag(page, meter, { ...(await rowDrag(held, furthest)), steps: STEPS, lifted: heldInApp(page) });
    await goToPlace(page, 'Impact');
    const row = page.getByRole('button', { name: 'Move Duration', exact: true });
    const lower = page.getByRole('button', { name: 'Move SLA', exact: true });
    const inList = await drag(row, lower);
    await goToPlace(page, 'Timeline');
    const cards = page.locator('button[data-field$=":card"]');
    const inTimeline = await drag(cards.nth(1), cards.nth(6));
    return [
      figureOf('drag in a list: moves whose work fits a frame', inList.moves),
      figureOf('drag in a timeline of 2,000 events: moves whose work fits a frame', inTimeline.moves),
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

import type { Page } from 'playwright-core';
import { type DragWork, mouseDrag } from '#build/bench/drags/mouseDrag.ts';
import { openScale, panWork, scaleDrag, zoomWork } from '#build/bench/drags/scaleFrames.ts';
import { createWorkMeter, type WorkMeter } from '#build/bench/mainThreadWork.ts';
import { type PeerFigure, peerFigures, type Works } from '#build/bench/peers/peerFigure.ts';
import { withPeerPage } from '#build/bench/peers/peerPage.ts';
import { withLargeIncident } from '#build/bench/withLargeIncident.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { goToPlace } from '#build/pictures/openPage.ts';

const STEPS = 60;

/** The scale beside vis-timeline with the same events: drawn, zoomed and panned with the wheel or the mouse, one dragged. */
export async function scalePeer(events: number): Promise<readonly PeerFigure[]> {
  const ours = await withLargeIncident(scaleOfApp, { events });
  const theirs = await withPeerPage('visTimeline', largeIncident(events), visTimeline);
  return peerFigures(`scale of ${events.toLocaleString('en')} events`, 'vis-timeline', ours, theirs);
}

async function scaleOfApp(page: Page): Promise<Works> {
  await goToPlace(page, 'Timeline');
  const meter = await createWorkMeter(page);
  const drawn = await meter(() => openScale(page));
  const zoomed = await zoomWork(page, meter);
  const panned = await panWork(page, meter);
  return worksOf(drawn, zoomed, panned, await scaleDrag(page, meter));
}

async function visTimeline(page: Page): Promise<Works> {
  const meter = await createWorkMeter(page);
  const drawn = await meter(async () => {
    await page.getByRole('button', { name: 'Draw' }).click();
    await page.locator('.vis-item').first().waitFor();
  });
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (box === null) throw new Error('vis-timeline has drawn nothing');
  const middle = { x: box.x + box.width * 0.4, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  const zoomed = await stepped(meter, (step) => page.mouse.wheel(0, step < STEPS / 2 ? -100 : 100));
  for (let notch = 0; notch < 16; notch += 1) await page.mouse.wheel(0, -100);
  // Its background is taken hold of: a wheel zooms.
  const ground = { x: middle.x, y: box.y + 4 };
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  const panned = await stepped(meter, (step) =>
    page.mouse.move(ground.x + (step % 40 < 20 ? step % 20 : 20 - (step % 20)) * 15, ground.y),
  );
  await page.mouse.up();
  return worksOf(drawn, zoomed, panned, await visDrag(page, meter, box));
}

/** Only a selected item can be dragged there. */
async function visDrag(
  page: Page,
  meter: WorkMeter,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Promise<DragWork> {
  const marks = await page.locator('.vis-item .vis-item-content').evaluateAll((items) =>
    items.map((item) => {
      const { left, top } = item.getBoundingClientRect();
      return { x: left + 10, y: top + 5 };
    }),
  );
  const isInSight = (mark: { x: number; y: number }) =>
    mark.x > x && mark.x < x + width / 2 && mark.y > y + 40 && mark.y < y + height - 40;
  const start = marks.find(isInSight);
  if (start === undefined) throw new Error('vis-timeline shows no item to drag');
  await page.mouse.click(start.x, start.y);
  await page.locator('.vis-item.vis-selected').first().waitFor();
  return mouseDrag(page, meter, {
    from: start,
    to: { x: start.x + 200, y: start.y },
    steps: STEPS,
    lifted: page.locator('.vis-item.vis-selected'),
  });
}

async function stepped(meter: WorkMeter, move: (step: number) => Promise<void>): Promise<readonly number[]> {
  const works: number[] = [];
  for (let step = 0; step < STEPS; step += 1) works.push(await meter(() => move(step)));
  return works;
}

function worksOf(drawn: number, zoom: readonly number[], pan: readonly number[], drag: DragWork): Works {
  return { 'first drawing': [drawn], zoom, pan, drag: drag.moves, drop: [drag.drop] };
}

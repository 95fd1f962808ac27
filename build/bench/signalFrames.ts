import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createWorkMeter, type WorkMeter } from '#build/bench/mainThreadWork.ts';
import { type Figure, type Measure, summarise } from '#build/bench/measure.ts';
import { manySignals } from '#build/pictures/manySignals.ts';
import { goToPlace, openPage } from '#build/pictures/openPage.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

const FRAME_MS = 16.7;
const STEPS = 60;
const GRAPHS = 20;
const POINTS = 10_000;

/** Zooming and panning the scale with 20 graphs of 10,000 points below it, and without any. */
export const signalFrames: Measure = async () => {
  const bare = await worksWith(0);
  const works = await worksWith(GRAPHS);
  return [figureOf('zoom', works.zoom, bare.zoom), figureOf('pan', works.pan, bare.pan)];
};

async function worksWith(graphs: number) {
  const folder = join(PROJECT, 'out/bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'signals.incident');
  writeFileSync(file, serializeIncident(manySignals(graphs, POINTS)));
  const { page, close } = await openPage('bench/signals', [file]);
  try {
    await goToPlace(page, 'Timeline');
    await page.getByRole('radio', { name: 'Scale' }).check({ force: true });
    const track = page.getByRole('listbox', { name: 'Timeline to scale' }).locator('..');
    await track.waitFor();
    const meter = await createWorkMeter(page);
    const box = await track.boundingBox();
    if (box === null) throw new Error('The track cannot be seen');
    await page.mouse.move(box.x + box.width * 0.4, box.y + 200);
    return { zoom: await zoomWork(page, meter), pan: await panWork(page, meter) };
  } finally {
    await close();
  }
}

async function zoomWork(page: Page, meter: WorkMeter): Promise<readonly number[]> {
  const works: number[] = [];
  await page.keyboard.down('Control');
  for (let step = 0; step < STEPS; step += 1)
    works.push(await meter(() => page.mouse.wheel(0, step < STEPS / 2 ? -100 : 100)));
  await page.keyboard.up('Control');
  return works;
}

async function panWork(page: Page, meter: WorkMeter): Promise<readonly number[]> {
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 8; notch += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  const works: number[] = [];
  for (let step = 0; step < STEPS; step += 1)
    works.push(await meter(() => page.mouse.wheel(step % 40 < 20 ? 60 : -60, 0)));
  return works;
}

function figureOf(what: string, works: readonly number[], bare: readonly number[]): Figure {
  const series = summarise(works);
  return {
    what: `${what} on the scale with ${GRAPHS} graphs of 10,000 points: steps whose work fits a frame`,
    value: (100 * works.filter((work) => work <= FRAME_MS).length) / works.length,
    unit: '%',
    budget: { least: 95 },
    series,
    baseline: { what: 'without graphs', series: summarise(bare) },
    note: `p95 ${series.p95.toFixed(1)} ms`,
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { causeTree } from '#build/bench/causeTree.ts';
import { createWorkMeter, type WorkMeter } from '#build/bench/mainThreadWork.ts';
import { type Measure, summarise } from '#build/bench/measure.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { openPage } from '#build/pictures/openPage.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

const FRAME_MS = 16.7;
const STEPS = 90;

/** Dragging an answer about a board of 300 causes. */
export const causeBoardDrag: Measure = async () => {
  const folder = join(PROJECT, 'out/bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'causes.incident');
  writeFileSync(file, serializeIncident({ ...largeIncident(60), causes: causeTree(300), actions: [] }));
  const { page, close } = await openPage('bench/causes', [file]);
  try {
    const works = await dragWork(page, await createWorkMeter(page));
    const series = summarise(works);
    return [
      {
        what: 'drag on a board of 300 causes: moves whose work fits a frame',
        value: (100 * works.filter((work) => work <= FRAME_MS).length) / works.length,
        unit: '%',
        budget: { least: 95 },
        series,
        note: `p95 ${series.p95.toFixed(1)} ms`,
      },
    ];
  } finally {
    await close();
  }
};

/** Main-thread work of each move of the mouse while an answer is held. */
async function dragWork(page: Page, meter: WorkMeter): Promise<readonly number[]> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /Five Whys/ })
    .click();
  await page.getByText('Board', { exact: true }).click();
  const tree = page.getByRole('tree', { name: 'Causes' });
  const held = await tree.locator('[data-box="cause-0"]').boundingBox();
  const view = await tree.locator('xpath=../..').boundingBox();
  if (held === null || view === null) throw new Error('The board cannot be seen');
  const from = { x: held.x + held.width / 2, y: held.y + held.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 4 });
  await tree.locator('[data-role="moved"]').first().waitFor();
  const works: number[] = [];
  for (let step = 1; step <= STEPS; step += 1) {
    // Round the middle of the view, over boxes and between them.
    const turn = (step / STEPS) * 3 * 2 * Math.PI;
    const x = view.x + view.width * (0.5 + 0.35 * Math.cos(turn));
    const y = view.y + view.height * (0.5 + 0.35 * Math.sin(turn));
    works.push(await meter(() => page.mouse.move(x, y)));
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return works;
}

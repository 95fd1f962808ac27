import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { MANY_INCIDENTS, writeManyIncidents } from '#build/bench/library/manyIncidents.ts';
import { createWorkMeter } from '#build/bench/mainThreadWork.ts';
import { type Measure, summarise } from '#build/bench/measure.ts';
import { processTree } from '#build/bench/processTree.ts';
import { openPage } from '#build/pictures/openPage.ts';

const FRAME_MS = 16.7;
const STEPS = 60;
/** After the reading its words are indexed, and memory is given back. */
const SETTLE_MS = 15_000;

/** The built app with 5,000 incidents: the memory of its processes, and a step of the wheel in the list. */
export const libraryInWindow: Measure = async () => {
  const of = `${MANY_INCIDENTS.toLocaleString('en')} incidents`;
  const [memory, step] = [
    `memory of the main process with ${of} and their words`,
    `a step of the wheel in the list of ${of}: p95`,
  ];
  if (!existsSync('/proc/self/smaps_rollup'))
    return [memory, step].map((what) => ({ what, why: 'this system has no /proc' }));
  const folder = mkdtempSync(join(tmpdir(), 'debrief-window-'));
  try {
    const empty = await inApp({}, async () => undefined);
    writeManyIncidents(folder);
    const full = await inApp({ DEBRIEF_LIBRARY: folder }, scrolled);
    const mb = (kB: number) => `${Math.round(kB / 1000)} MB`;
    const series = summarise(full.answer);
    return [
      {
        what: memory,
        value: full.main,
        unit: 'kB',
        budget: { most: 300_000 },
        note: `without an incident ${mb(empty.main)}; the page ${mb(full.page)}, without an incident ${mb(empty.page)}`,
      },
      { what: step, value: series.p95, unit: 'ms', budget: { most: FRAME_MS }, series },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Memory in kB that belongs to a process alone, with its share of what several use. */
interface Memory<Answer> {
  readonly main: number;
  readonly page: number;
  readonly answer: Answer;
}

async function inApp<Answer>(
  env: Readonly<Record<string, string>>,
  ask: (page: Page) => Promise<Answer>,
): Promise<Memory<Answer>> {
  const { app, page, close } = await openPage('bench/library', [], env);
  await page.setViewportSize({ width: 1280, height: 800 });
  while ((await page.getByText(/files? read\.|Looking for incidents/).count()) > 0)
    await page.waitForTimeout(1000);
  await page.waitForTimeout(SETTLE_MS);
  const pid = app.process.pid ?? 0;
  const pages = processTree(pid).filter((each) =>
    readFileSync(`/proc/${each}/cmdline`, 'utf8').includes('--type=renderer'),
  );
  const [main, ofPages] = [proportionalKb(pid), pages.reduce((sum, each) => sum + proportionalKb(each), 0)];
  const answer = await ask(page);
  await close();
  return { main, page: ofPages, answer };
}

function proportionalKb(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
}

/** With 200 rows drawn, over which the pointer stands. */
async function scrolled(page: Page): Promise<readonly number[]> {
  await page.getByRole('button', { name: /^Show 100 of/ }).click();
  const meter = await createWorkMeter(page);
  await page.mouse.move(640, 500);
  const works: number[] = [];
  for (let step = 0; step < STEPS; step += 1) works.push(await meter(() => page.mouse.wheel(0, 120)));
  return works;
}

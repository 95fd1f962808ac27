import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { causeTree } from '#build/bench/causeTree.ts';
import { causeSteps, eventSteps, type Step } from '#build/bench/growth/growthSteps.ts';
import { type Growth, type GrowthPoint, growthTable } from '#build/bench/growth/growthTable.ts';
import { summarise } from '#build/bench/measure.ts';
import { processTree } from '#build/bench/processTree.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { type OpenPage, openPage } from '#build/pictures/openPage.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

const EVENTS = [20, 200, 2000, 20_000, 50_000] as const;
const CAUSES = [10, 100, 300, 1000] as const;
/** At and above this size two frames are allowed where one is below. */
const HUGE = 20_000;

/** What a person takes for at once, by what is done; in milliseconds of work on the page. */
const BUDGETS: Readonly<Record<Step['kind'], (size: number) => number>> = {
  key: (size) => (size < HUGE ? 16.7 : 33.3),
  'first key': (size) => (size < HUGE ? 16.7 : 33.3),
  move: (size) => (size < HUGE ? 16.7 : 33.3),
  drop: () => 33.3,
  opening: () => 100,
  'first opening': () => 200,
  save: (size) => (size < HUGE ? 8 : 16),
  'until saved': (size) => (size < HUGE ? 150 : Number.POSITIVE_INFINITY),
};

/** Every figure of typing, dragging and opening at growing sizes, as two tables and as out/reports/growth.json. */
export async function growth(): Promise<void> {
  const load = loadavg()[0] ?? 0;
  const grown: Growth[] = [
    ...(await measured('events', EVENTS, largeIncident, eventSteps)),
    ...(await measured(
      'causes',
      CAUSES,
      (count) => ({ ...largeIncident(60), causes: causeTree(count), actions: [] }),
      causeSteps,
    )),
  ];
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: PROJECT,
    encoding: 'utf8',
  }).trim();
  const machine = { processors: cpus().length, loadBefore: load, loadAfter: loadavg()[0] ?? 0, commit };
  mkdirSync(join(PROJECT, 'out/reports'), { recursive: true });
  writeFileSync(join(PROJECT, 'out/reports/growth.json'), `${JSON.stringify({ machine, grown }, null, 2)}\n`);
  console.log(`${growthTable(grown, 'events')}\n\n${growthTable(grown, 'causes')}\n`);
  console.log(
    `Chromium host, ${machine.processors} processors, load ${load.toFixed(1)} before and ${machine.loadAfter.toFixed(1)} after, commit ${commit}`,
  );
}

async function measured(
  of: Growth['of'],
  sizes: readonly number[],
  incidentOf: (size: number) => Incident,
  stepsOn: (page: Page, incident: Incident, file: string) => Promise<readonly Step[]>,
): Promise<readonly Growth[]> {
  const grown = new Map<string, Growth & { readonly points: GrowthPoint[] }>();
  const add = (
    size: number,
    { what, unit, value, budget }: Pick<Growth, 'what' | 'unit' | 'budget'> & { readonly value: number },
  ) => {
    const known = grown.get(what) ?? { what, of, unit, budget, points: [] };
    grown.set(what, known);
    known.points.push({ size, value });
  };
  for (const size of sizes) {
    console.error(`Measuring ${size} ${of}…`);
    const incident = incidentOf(size);
    const name = `growth-${of}-${size}`;
    const opened = await openWith(name, incident);
    try {
      for (const { what, kind, works } of await stepsOn(opened.page, incident, fileOf(name))) {
        add(size, { what, unit: 'ms', value: summarise(works).p95, budget: BUDGETS[kind] });
      }
      add(size, {
        what: 'heap of the page',
        unit: 'MB',
        value: await heapOf(opened.page),
        budget: () => null,
      });
      const memory = memoryOf(opened.app.process.pid ?? 0);
      add(size, { what: 'memory of all processes', unit: 'MB', value: memory, budget: () => null });
    } finally {
      await opened.close();
    }
  }
  return [...grown.values()];
}

function fileOf(name: string): string {
  return join(PROJECT, 'out/bench', `${name}.incident`);
}

function openWith(name: string, incident: Incident): Promise<OpenPage> {
  const folder = join(PROJECT, 'out/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), serializeIncident(incident));
  return openPage(`bench/${name}`, [fileOf(name)]);
}

const MB = 1_000_000;

/** The memory in use after a collection of garbage. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MB;
}

/** Each process's share of what several use is counted once. */
function memoryOf(root: number): number {
  const kilobytes = processTree(root).map((pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
  });
  return (kilobytes.reduce((sum, each) => sum + each, 0) * 1024) / MB;
}

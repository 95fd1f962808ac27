import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { type Measure, summarise } from '#build/bench/measure.ts';
import { cpuSeconds, processTree } from '#build/bench/processTree.ts';
import { goToPlace, openPage, openWallOf, WITH_PROJECTOR } from '#build/pictures/openPage.ts';

const MINUTES = 60;
const MINUTE_MS = 60_000;
const SETTLE_MS = 20_000;
/** The clock of a meeting ticks each second. */
const COUNTED_AFTER_MS = 1500;
const WATCHED_MS = 6000;
const WINDOWS = 4;
/** The most that the heap may have grown by. */
const MOST_GROWTH = 1.1;

/** What of a page is still waiting for something. */
interface Waiting {
  readonly listeners: number;
  readonly timers: number;
  readonly heapMB: number;
}

/**
 * A meeting of an hour with clock and wall: what it costs while nobody does anything, whether the pages keep more after
 * sixty minutes than at its start, and whether anything waits on the desk once the wall is closed. The minutes are those of
 * a stopped clock that is moved on, with every timer that falls into them; the processor is watched at the real one.
 */
export const meetingHour: Measure = async () => {
  const { app, page: desk, close } = await openPage('bench/meeting', ['--sample'], WITH_PROJECTOR);
  try {
    await goToPlace(desk, 'Meeting');
    await desk.getByRole('button', { name: 'Start the meeting' }).click();
    // Once before anything is counted: what is loaded for the first wall stays for the next.
    await closeWall(desk, await openWallOf(desk));
    const idle = existsSync('/proc/self/stat') ? await idleWithWall(desk, app.process.pid ?? 0) : null;

    await desk.clock.install();
    await countTimers(desk);
    // A timer that was set before is not counted, and sets the next one, which is.
    await pause(COUNTED_AFTER_MS);
    await desk.clock.runFor(MINUTE_MS);
    const session = await desk.context().newCDPSession(desk);
    const before = await waitingOf(desk, session);
    const wall = await openWallOf(desk);
    await desk.clock.runFor(MINUTE_MS);
    const wallSession = await wall.context().newCDPSession(wall);
    const [deskStart, wallStart] = [await heapOf(session), await heapOf(wallSession)];
    for (let minute = 0; minute < MINUTES; minute += 1) await desk.clock.runFor(MINUTE_MS);
    const [deskEnd, wallEnd] = [await heapOf(session), await heapOf(wallSession)];
    await closeWall(desk, wall);
    await desk.clock.runFor(MINUTE_MS);
    const after = await waitingOf(desk, session);

    const grown = (what: string, start: number, end: number) => ({
      what: `heap of the ${what} after ${MINUTES} minutes of a meeting with the wall`,
      value: end / start,
      unit: '×' as const,
      budget: { most: MOST_GROWTH },
      note: `${start.toFixed(1)} MB at the start, ${end.toFixed(1)} MB at the end`,
    });
    const left = (what: 'listeners' | 'timers') => ({
      what: `${what} left on the desk when the wall is closed after it`,
      value: after[what] / before[what],
      unit: '×' as const,
      budget: { most: 1 },
      note: `${before[what]} before the wall was opened, ${after[what]} after it was closed`,
    });
    return [
      ...(idle === null
        ? [{ what: 'idle CPU with clock and wall', why: 'this system has no /proc' }]
        : [
            {
              what: 'idle CPU of all processes, of one core, with the meeting’s clock and the wall',
              value: idle.median,
              unit: '%' as const,
              budget: { most: 1 },
              series: idle,
            },
          ]),
      grown('desk', deskStart, deskEnd),
      grown('wall', wallStart, wallEnd),
      left('listeners'),
      left('timers'),
    ];
  } finally {
    await close();
  }
};

async function closeWall(desk: Page, wall: Page): Promise<void> {
  const closed = wall.waitForEvent('close');
  await desk.bringToFront();
  await desk.keyboard.press('F5');
  await closed;
}

async function idleWithWall(desk: Page, pid: number) {
  const wall = await openWallOf(desk);
  await pause(SETTLE_MS);
  const shares: number[] = [];
  for (let index = 0; index < WINDOWS; index += 1) {
    const [startedAt, used] = [performance.now(), cpuSeconds(processTree(pid))];
    await pause(WATCHED_MS);
    shares.push((100_000 * (cpuSeconds(processTree(pid)) - used)) / (performance.now() - startedAt));
  }
  await closeWall(desk, wall);
  return summarise(shares);
}

/** Counts the timers of a page that wait from now on; those that repeat wait until they are cleared. */
async function countTimers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const waiting = new Set<unknown>();
    Object.assign(globalThis, { waitingTimers: waiting });
    for (const [set, clear, isOnce] of [
      ['setTimeout', 'clearTimeout', true],
      ['setInterval', 'clearInterval', false],
    ] as const) {
      const [start, end] = [globalThis[set].bind(globalThis), globalThis[clear].bind(globalThis)];
      Object.assign(globalThis, {
        [set]: (run: () => void, ...others: []) => {
          const timer: unknown = start(
            () => {
              if (isOnce) waiting.delete(timer);
              run();
            },
            ...others,
          );
          waiting.add(timer);
          return timer;
        },
        [clear]: (timer: number) => {
          waiting.delete(timer);
          end(timer);
        },
      });
    }
  });
}

async function waitingOf(page: Page, session: CDPSession): Promise<Waiting> {
  const heapMB = await heapOf(session);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return {
    listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0,
    timers: await page.evaluate(() => (Reflect.get(globalThis, 'waitingTimers') as Set<unknown>).size),
    heapMB,
  };
}

/** In megabytes, once what nobody holds is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Figure, Measure } from '#build/bench/measure.ts';
import { cpuSeconds, processTree } from '#build/bench/processTree.ts';
import { openPage } from '#build/pictures/openPage.ts';

const SETTLE_MS = 12_000;
const WATCHED_MS = 5000;

/** The processor time of all the app's processes while nobody does anything: at rest, and with a meeting's clock. */
export const idleCpu: Measure = async () => {
  const what = 'idle CPU of all processes, of one core';
  const clocked = `${what}, with the meeting’s clock running`;
  if (!existsSync('/proc/self/stat')) {
    return [what, clocked].map((each) => ({ what: each, why: 'this system has no /proc' }));
  }
  const { app, page, close } = await openPage('bench/idle', ['--sample']);
  const pid = app.process.pid ?? 0;
  const atRest = await watched(pid, what);
  await page.getByRole('navigation').getByRole('button', { name: 'Meeting' }).click();
  await page.getByRole('button', { name: 'Start the meeting' }).click();
  const withClock = await watched(pid, clocked);
  await close();
  return [atRest, withClock];
};

async function watched(pid: number, what: string): Promise<Figure> {
  // What was done has an end of its own some seconds later. Nothing is waited for but time itself.
  await pause(SETTLE_MS);
  const [startedAt, before] = [performance.now(), cpuSeconds(processTree(pid))];
  await pause(WATCHED_MS);
  const [endedAt, after] = [performance.now(), cpuSeconds(processTree(pid))];
  const value = (100 * (after - before)) / ((endedAt - startedAt) / 1000);
  return { what, value, unit: '%', budget: { most: 1 } };
}

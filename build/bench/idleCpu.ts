import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Measure } from '#build/bench/measure.ts';
import { cpuSeconds, processTree } from '#build/bench/processTree.ts';
import { openPage } from '#build/pictures/openPage.ts';

const SETTLE_MS = 12_000;
const WATCHED_MS = 5000;

/** The processor time of all the app's processes while nobody does anything. */
export const idleCpu: Measure = async () => {
  const what = 'idle CPU of all processes, of one core';
  if (!existsSync('/proc/self/stat')) return [{ what, why: 'this system has no /proc' }];
  const { app, close } = await openPage('bench/idle', ['--sample']);
  const pid = app.process.pid ?? 0;
  // Starting has an end of its own some seconds after the window is there. Nothing is waited for but time itself.
  await pause(SETTLE_MS);
  const [startedAt, before] = [performance.now(), cpuSeconds(processTree(pid))];
  await pause(WATCHED_MS);
  const [endedAt, after] = [performance.now(), cpuSeconds(processTree(pid))];
  await close();
  const value = (100 * (after - before)) / ((endedAt - startedAt) / 1000);
  return [
    { what, value, unit: '%', budget: { most: 1 }, note: 'without a meeting clock, which is not there yet' },
  ];
};

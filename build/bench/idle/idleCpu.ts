import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Figure, type Measure, type Summary, summarise } from '#build/bench/measure.ts';
import { PLAIN_APP, writePlainApp, writePlainPage } from '#build/bench/plainApp.ts';
import { cpuSeconds, processTree } from '#build/bench/processTree.ts';
import { launchHost } from '#build/chromium-host/launch.ts';
import { openPage } from '#build/pictures/openPage.ts';

/** The work ends by itself some seconds later, so this waits for nothing but time. */
const SETTLE_MS = 20_000;
const WATCHED_MS = 6000;
const WINDOWS = 4;

/** Nothing but one number a second: the least that a running clock can cost on this machine right now. */
const PLAIN_CLOCK = `<!doctype html><title>Clock</title>
<p style="contain: strict; width: 200px; height: 60px; font: 700 40px sans-serif">0</p>
<script>
  const figure = document.querySelector('p').firstChild;
  setInterval(() => { figure.data = String(Number(figure.data) + 1) }, 1000);
</script>`;

/**
 * The processor time of all the app's processes while nobody does anything: at rest, and with a meeting's clock
 * at the meeting and elsewhere; against a plain window that only counts seconds.
 */
export const idleCpu: Measure = async () => {
  const what = 'idle CPU of all processes, of one core';
  const clocked = `${what}, with the meeting’s clock running`;
  if (!existsSync('/proc/self/stat')) {
    return [what, clocked].map((each) => ({ what: each, why: 'this system has no /proc' }));
  }
  const plain = await plainClock();
  const { app, page, close } = await openPage('bench/idle', ['--sample']);
  const pid = app.process.pid ?? 0;
  const goTo = (place: string) => page.getByRole('navigation').getByRole('button', { name: place }).click();
  const atRest = await watched(pid);
  await goTo('Meeting');
  await page.getByRole('button', { name: 'Start the meeting' }).click();
  const atMeeting = await watched(pid);
  await goTo('Summary');
  const elsewhere = await watched(pid);
  await close();
  const baseline = { what: 'plain window that counts seconds', series: plain };
  return [
    figure(what, atRest),
    { ...figure(`${clocked}, at the meeting`, atMeeting), baseline },
    { ...figure(`${clocked}, at the summary`, elsewhere), baseline },
  ];
};

async function plainClock(): Promise<Summary> {
  writePlainApp();
  writePlainPage('index.html', PLAIN_CLOCK);
  const app = launchHost({ ...PLAIN_APP, args: [] });
  await app.cdpEndpoint();
  const series = await watched(app.process.pid ?? 0);
  await app.evaluate(({ app: running }) => running.quit(), undefined);
  await app.exited;
  writePlainApp();
  return series;
}

/** In percent of a core, in several windows one after the other. */
async function watched(pid: number): Promise<Summary> {
  await pause(SETTLE_MS);
  const shares: number[] = [];
  for (let index = 0; index < WINDOWS; index += 1) {
    const [startedAt, before] = [performance.now(), cpuSeconds(processTree(pid))];
    await pause(WATCHED_MS);
    const [endedAt, after] = [performance.now(), cpuSeconds(processTree(pid))];
    shares.push((100 * (after - before)) / ((endedAt - startedAt) / 1000));
  }
  return summarise(shares);
}

/** Half of the windows were below the value: now and then the browser does something of its own. */
function figure(what: string, series: Summary): Figure {
  return { what, value: series.median, unit: '%', budget: { most: 1 }, series };
}

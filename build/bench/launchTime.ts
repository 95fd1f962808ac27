import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { alternately, type Measure, summarise } from '#build/bench/measure.ts';
import { PLAIN_APP, writePlainApp } from '#build/bench/plainApp.ts';
import { type HostLaunch, launchHost } from '#build/chromium-host/launch.ts';
import { MAIN_FILE, PROJECT } from '#build/start/projectFolder.ts';

const TURNS = { counted: 7, warmUp: 1 };

/** From starting the process until the sample can be edited, against an empty window on the same runtime. */
export const launchTime: Measure = async () => {
  writePlainApp();
  const times = await alternately(TURNS, deskLaunch, () => launchUntil(PLAIN_APP, 'body'));
  const [series, baseline] = [summarise(times.measured), summarise(times.baseline)];
  return [
    {
      what: 'launch to usable desk window with the sample',
      value: series.median / baseline.median,
      unit: '×',
      budget: { most: 1.5 },
      series,
      baseline: { what: 'empty window', series: baseline },
    },
  ];
};

/** The first launch of a new person each time: nothing is kept from the one before. */
function deskLaunch(): Promise<number> {
  const folder = join(PROJECT, 'out/bench/launch');
  rmSync(folder, { recursive: true, force: true });
  const env = { DEBRIEF_USER_DATA: join(folder, 'user-data'), DEBRIEF_LIBRARY: join(folder, 'library') };
  return launchUntil({ mainFile: MAIN_FILE, args: ['--sample'], env }, 'textarea[data-field]:enabled');
}

/** Milliseconds until the page has drawn something that matches. */
async function launchUntil(launch: HostLaunch, selector: string): Promise<number> {
  const startedAt = Date.now();
  const app = launchHost(launch);
  const drawnAt = await app.evaluate(async ({ BrowserWindow }, wanted) => {
    const look = `new Promise((resolve) => {
      const frame = () => document.querySelector(${JSON.stringify(wanted)}) ? resolve(Date.now()) : requestAnimationFrame(frame);
      requestAnimationFrame(frame);
    })`;
    for (;;) {
      const [window] = BrowserWindow.getAllWindows();
      const isThere = window?.webContents.getURL().endsWith('.html') ?? false;
      // A page that is replaced while it is asked does not answer; the next one is asked again.
      const at = isThere ? await window?.webContents.executeJavaScript(look).catch(() => null) : null;
      if (typeof at === 'number') return at;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }, selector);
  await app.evaluate(({ app: running }) => running.quit(), undefined);
  await app.exited;
  return drawnAt - startedAt;
}

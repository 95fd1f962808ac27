import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alternately, type Figure, type Measure, summarise } from '#build/bench/measure.ts';
import { PLAIN_APP, writePlainApp } from '#build/bench/plainApp.ts';
import { cpuSeconds, processTree } from '#build/bench/processTree.ts';
import { type HostLaunch, launchHost } from '#build/chromium-host/launch.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { MAIN_FILE, PROJECT } from '#build/start/projectFolder.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

const TURNS = { counted: 7, warmUp: 1 };
/** Of an empty window's time. */
const MOST = 1.3;

const EVENTS = 2000;

/**
 * From starting the process until the sample, or a given file, can be edited, against an empty window on the same runtime. The
 * processor time of all processes until then stands beside it, which other work on the machine changes little.
 */
export const launchTime: Measure = async () => {
  writePlainApp();
  const file = join(PROJECT, 'out/bench/launch.incident');
  writeFileSync(file, serializeIncident(largeIncident(EVENTS)));
  return [
    await launchOf('the sample', '--sample'),
    await launchOf(`a file of ${EVENTS.toLocaleString('en')} events`, file),
  ];
};

async function launchOf(what: string, argument: string): Promise<Figure> {
  const used = { desk: [] as number[], plain: [] as number[] };
  const times = await alternately(
    TURNS,
    () => deskLaunch(argument, used.desk),
    () => launchUntil(PLAIN_APP, 'body', used.plain),
  );
  const [series, baseline] = [summarise(times.measured), summarise(times.baseline)];
  const [desk, plain] = [summarise(used.desk).median, summarise(used.plain).median];
  return {
    what: `launch to usable desk window with ${what}`,
    value: series.median / baseline.median,
    unit: '×',
    budget: { most: MOST },
    series,
    baseline: { what: 'empty window', series: baseline },
    note: `processor time ${desk.toFixed(0)} ms against ${plain.toFixed(0)}`,
  };
}

/** The first launch of a new person each time: nothing is kept from the one before. */
function deskLaunch(argument: string, used: number[]): Promise<number> {
  const folder = join(PROJECT, 'out/bench/launch');
  rmSync(folder, { recursive: true, force: true });
  const env = { DEBRIEF_USER_DATA: join(folder, 'user-data'), DEBRIEF_LIBRARY: join(folder, 'library') };
  return launchUntil({ mainFile: MAIN_FILE, args: [argument], env }, 'textarea[data-field]:enabled', used);
}

/** Milliseconds until the page has drawn something that matches; notes how many of the processor's were used by then. */
async function launchUntil(launch: HostLaunch, selector: string, used: number[]): Promise<number> {
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
  used.push(cpuSeconds(processTree(app.process.pid ?? 0)) * 1000);
  await app.evaluate(({ app: running }) => running.quit(), undefined);
  await app.exited;
  return drawnAt - startedAt;
}

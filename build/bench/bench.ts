import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { causeBoardLayout } from '#build/bench/causeBoardLayout.ts';
import { commandStart } from '#build/bench/commandStart.ts';
import { figuresToKeep, type LastFigures, worseThanLast } from '#build/bench/compareFigures.ts';
import { causeBoardDrag } from '#build/bench/drags/causeBoardDrag.ts';
import { dragFrames } from '#build/bench/drags/dragFrames.ts';
import { scaleFrames } from '#build/bench/drags/scaleFrames.ts';
import { durableSave } from '#build/bench/durableSave.ts';
import { firstLoad } from '#build/bench/firstLoad.ts';
import { growth } from '#build/bench/growth/growth.ts';
import { idleCpu } from '#build/bench/idle/idleCpu.ts';
import { meetingHour } from '#build/bench/idle/meetingHour.ts';
import { keyPress } from '#build/bench/keyPress.ts';
import { launchTime } from '#build/bench/launchTime.ts';
import { largeLibrary } from '#build/bench/library/largeLibrary.ts';
import { libraryInWindow } from '#build/bench/library/libraryInWindow.ts';
import { librarySearch } from '#build/bench/library/librarySearch.ts';
import { manyPictures } from '#build/bench/manyPictures.ts';
import { markdownExport } from '#build/bench/markdownExport.ts';
import { type Figure, isWithin, type Measure, type NotMeasured } from '#build/bench/measure.ts';
import { mergeIncident } from '#build/bench/mergeIncident.ts';
import { openTimeline } from '#build/bench/openTimeline.ts';
import { pastePreview } from '#build/bench/pastePreview.ts';
import { pdfExport } from '#build/bench/pdfExport.ts';
import { peers } from '#build/bench/peers/peers.ts';
import { resultTable } from '#build/bench/resultTable.ts';
import { signalFrames } from '#build/bench/signalFrames.ts';
import { syncOverhead } from '#build/bench/syncOverhead.ts';
import { wallRepaint } from '#build/bench/wallRepaint.ts';
import { ensureBuilt } from '#build/start/ensureBuilt.ts';
import { ensureChromium } from '#build/start/ensureChromium.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/*
 * npm run bench [-- NAME …]: each budget of the design, with its baseline from the same run, as a table
 * and as out/reports/bench.json. Names choose some of the measures below. Exits with 1 when a budget is missed.
 * Ratios that got worse by a quarter since build/bench/lastFigures.json are warned about; --keep writes this run there.
 * npm run bench -- growth: the same work at growing sizes instead; npm run bench -- peers: the same work by other programs.
 */
const MEASURES: Readonly<Record<string, Measure>> = {
  launchTime,
  commandStart,
  keyPress,
  openTimeline,
  manyPictures,
  pastePreview,
  dragFrames,
  scaleFrames,
  signalFrames,
  causeBoardLayout,
  causeBoardDrag,
  durableSave,
  mergeIncident,
  largeLibrary,
  libraryInWindow,
  librarySearch,
  syncOverhead,
  markdownExport,
  pdfExport,
  firstLoad,
  wallRepaint,
  idleCpu,
  meetingHour,
};

/** What has a table of its own instead. */
const TABLES: Readonly<Record<string, () => Promise<void>>> = { growth, peers };

ensureBuilt();
ensureChromium();
const isKept = process.argv.includes('--keep');
const wanted = process.argv.slice(2).filter((word) => word !== '--keep');
const [table] = wanted.flatMap((name) => TABLES[name] ?? []);
if (table !== undefined) {
  await table();
  process.exit();
}
const unknown = wanted.filter((name) => !(name in MEASURES));
if (unknown.length > 0) {
  console.error(`No measure ${unknown.join(', ')}; there are ${Object.keys(MEASURES).join(', ')}.`);
  process.exit(2);
}
const loadBefore = loadavg();
const results: (Figure | NotMeasured)[] = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`Measuring ${name}…`);
  results.push(...(await measure().catch((cause: unknown) => [brokenOff(name, cause)])));
}
report();

function report(): void {
  const machine = {
    runtime: 'Chromium host',
    processors: cpus().length,
    loadBefore: loadBefore[0],
    loadAfter: loadavg()[0],
  };
  const figures = results.map((result) =>
    'why' in result ? { ...result, verdict: 'not yet' } : { ...result, verdict: verdictOf(result) },
  );
  const file = join(PROJECT, 'out/reports/bench.json');
  mkdirSync(join(PROJECT, 'out/reports'), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
  console.log(resultTable(results));
  const { processors, loadBefore: before = 0, loadAfter: after = 0 } = machine;
  console.log(
    `On the Chromium host, ${processors} processors, load ${before.toFixed(1)} before and ${after.toFixed(1)} after. ${file}`,
  );
  compare();
  if (figures.some(({ verdict }) => verdict === 'fail')) process.exitCode = 1;
}

/** A warning ends nothing: a run differs from the next by more than a budget may. GitHub shows it beside the change. */
function compare(): void {
  const file = join(PROJECT, 'build/bench/lastFigures.json');
  const last = JSON.parse(readFileSync(file, 'utf8')) as LastFigures; // Written below.
  for (const worse of worseThanLast(results, last)) console.log(`::warning title=Slower::${worse}`);
  if (isKept) writeFileSync(file, `${JSON.stringify(figuresToKeep(results, last), null, 2)}\n`);
}

/** One measure that breaks off must not take the others' figures with it. */
function brokenOff(name: string, cause: unknown): NotMeasured {
  process.exitCode = 1;
  return { what: name, why: `broke off: ${cause instanceof Error ? cause.message : String(cause)}` };
}

function verdictOf(figure: Figure): 'pass' | 'fail' {
  return isWithin(figure) ? 'pass' : 'fail';
}

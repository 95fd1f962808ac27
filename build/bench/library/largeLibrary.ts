import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MANY_INCIDENTS, NEWEST_MS, writeManyIncidents } from '#build/bench/library/manyIncidents.ts';
import { alternately, type Figure, type Measure, summarise, timed } from '#build/bench/measure.ts';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';
import { ensureBuilt } from '#build/start/ensureBuilt.ts';
import { MAIN_FILE } from '#build/start/projectFolder.ts';
import { NO_HISTORY } from '#electron/git/incidentCommits.ts';
import { libraryList } from '#electron/library/libraryList.ts';
import { createLibraryCache } from '#electron/library/reading/libraryCache.ts';
import { createLibraryReading } from '#electron/library/reading/libraryReading.ts';
import { INCIDENTS_AT_FIRST, shownIncidents } from '#shared/search/list/shownIncidents.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

const STARTS = 5;
const LISTS = 5;
const NOW = timestampAt(NEWEST_MS);

/** A folder of 5,000 incidents: its first start, also beside `debrief list`, the starts after it, and a key in the filter. */
export const largeLibrary: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-library-'));
  const cache = join(mkdtempSync(join(tmpdir(), 'debrief-cache-')), 'cache.json');
  try {
    writeManyIncidents(folder);
    const first = await started(folder, cache);
    const whole = await first.whole();
    // What was kept is written after the answer.
    await first.settled();
    const later: number[] = [];
    let shownMs: readonly number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const next = await started(folder, cache);
      later.push(await next.whole());
      shownMs = await next.filtered();
      await next.settled();
    }
    const [again, key] = [summarise(later), summarise(shownMs)];
    const of = `${MANY_INCIDENTS.toLocaleString('en')} incidents`;
    return [
      {
        what: `first rows of ${of} that were never read`,
        value: first.firstMs,
        unit: 'ms',
        budget: { most: 1000 },
        note: `${first.rows.toLocaleString('en')} rows by then, all after ${Math.round(whole)} ms`,
      },
      {
        what: `list of ${of} at a later start`,
        value: again.median,
        unit: 'ms',
        budget: { most: 1000 },
        series: again,
      },
      { what: `a key in the filter of ${of}`, value: key.p95, unit: 'ms', budget: { most: 50 }, series: key },
      await besideCommand(folder, of),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(join(cache, '..'), { recursive: true, force: true });
  }
};

/** Nothing was read before, in either; the command is a process of its own, and shows nothing until it has read all. */
async function besideCommand(folder: string, of: string): Promise<Figure> {
  ensureBuilt();
  const userData = mkdtempSync(join(tmpdir(), 'debrief-listed-'));
  const command = [...hostArguments(MAIN_FILE), 'list', folder];
  const env = { ...process.env, DEBRIEF_USER_DATA: userData };
  let turn = 0;
  const whole: number[] = [];
  try {
    const times = await alternately(
      { counted: LISTS, warmUp: 1 },
      async () => {
        turn += 1;
        const next = await started(folder, join(userData, `${turn}.json`));
        // What goes on reading would be in the way of the command.
        whole.push(await next.whole());
        await next.settled();
        return next.firstMs;
      },
      () => timed(async () => void execFileSync(process.execPath, command, { env, stdio: 'ignore' })),
    );
    const [window, listed] = [summarise(times.measured), summarise(times.baseline)];
    return {
      what: `first rows of ${of} beside \`debrief list\``,
      value: window.median / listed.median,
      unit: '×',
      budget: { most: 1 },
      series: window,
      baseline: { what: '`debrief list` of the same folder, all of it', series: listed },
      note: `medians; the command with the start of its process; all rows after ${Math.round(summarise(whole).median)} ms, words of the search read beside them`,
    };
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
}

/** One start of the app's main process, as far as the library goes. */
async function started(folder: string, cache: string) {
  const reading = createLibraryReading({
    folder: () => folder,
    nowMs: () => 0,
    onMore: () => undefined,
    follow: () => undefined,
    cache: createLibraryCache(cache),
  });
  const startedAt = performance.now();
  const list = async () => {
    const read = await reading.read();
    if (!read.ok) throw new Error(`The library cannot be read: ${read.error.code}`);
    return libraryList(read.value, NOW, NO_HISTORY);
  };
  let early = await list();
  while (early.rows.length === 0 && early.reading !== undefined) early = await list();
  const firstMs = performance.now() - startedAt;
  const whole = async () => {
    while ((await list()).reading !== undefined);
    return performance.now() - startedAt;
  };
  return {
    firstMs,
    rows: early.rows.length,
    whole: early.reading === undefined ? async () => firstMs : whole,
    settled: async () => {
      while (!reading.areWordsRead()) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    filtered: async () => {
      const { rows } = await list();
      const order = { by: 'date', isReversed: false } as const;
      return Array.from({ length: 20 }, (_, at) => {
        const typedAt = performance.now();
        const filter = { ...INCIDENTS_AT_FIRST, words: `slow ${at}` };
        shownIncidents(rows, filter, { order, today: { year: 2026, month: 11, day: 30 } });
        return performance.now() - typedAt;
      }).slice(5);
    },
  };
}

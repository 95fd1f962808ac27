import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measure, summarise } from '#build/bench/measure.ts';
import { NO_HISTORY } from '#electron/git/incidentCommits.ts';
import { libraryList } from '#electron/library/libraryList.ts';
import { createLibraryCache } from '#electron/library/reading/libraryCache.ts';
import { createLibraryReading } from '#electron/library/reading/libraryReading.ts';
import { createIncident } from '#shared/domain/createIncident.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { INCIDENT_STATUSES, SEVERITIES } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { INCIDENTS_AT_FIRST, shownIncidents } from '#shared/search/list/shownIncidents.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

const INCIDENTS = 5000;
const STARTS = 5;
const LAST = Date.UTC(2026, 10, 30);
const NOW = timestampAt(LAST);

/** A folder of 5,000 incidents: its first start, the starts after it, a key in the filter, and the memory of it all. */
export const largeLibrary: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-library-'));
  const cache = join(mkdtempSync(join(tmpdir(), 'debrief-cache-')), 'cache.json');
  try {
    for (let number = 0; number < INCIDENTS; number += 1)
      writeFileSync(join(folder, `${String(number).padStart(5, '0')}.incident`), contentOf(number));
    const first = await started(folder, cache);
    const whole = await first.whole();
    // What was kept is written after the answer.
    await first.settled();
    const memory = Math.round(process.memoryUsage().rss / 1000);
    const later: number[] = [];
    let shownMs: readonly number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const next = await started(folder, cache);
      later.push(await next.whole());
      shownMs = await next.filtered();
      await next.settled();
    }
    const [again, key] = [summarise(later), summarise(shownMs)];
    const of = `${INCIDENTS.toLocaleString('en')} incidents`;
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
      {
        what: `memory with ${of} and their words`,
        value: memory,
        unit: 'kB',
        budget: { most: 300_000 },
        note: 'of the whole process that measures, after its first start',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(join(cache, '..'), { recursive: true, force: true });
  }
};

function contentOf(number: number): string {
  const startedAt = timestampAt(LAST - number * DAY_MS);
  let ids = 0;
  const deps = { newId: () => toId<never>(`id-${number}-${++ids}`), now: () => startedAt };
  const facts = { title: `Checkout was slow ${number}`, timeZone: 'UTC', startedAt, resolvedAt: null };
  const incident = createIncident({ ...facts, severity: SEVERITIES[number % 5] ?? 'SEV3' }, deps);
  const words = Array.from({ length: 60 }, (_, at) => `w${((number * 31 + at * 977) % 4000).toString(36)}`);
  return serializeIncident({
    ...incident,
    status: INCIDENT_STATUSES[number % 4] ?? 'draft',
    tags: [`service-${number % 40}`],
    summary: words.join(' '),
  });
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
  const early = await list();
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

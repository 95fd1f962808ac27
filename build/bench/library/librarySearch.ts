import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  alternately,
  type Figure,
  type Measure,
  type NotMeasured,
  summarise,
  timed,
} from '#build/bench/measure.ts';
import { createLibrarySearch } from '#electron/library/librarySearch.ts';
import { NO_CACHE } from '#electron/library/reading/libraryCache.ts';
import { createLibraryReading } from '#electron/library/reading/libraryReading.ts';
import { createIncident } from '#shared/domain/createIncident.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { searchedIncident } from '#shared/search/searchedIncident.ts';
import { createSearchIndex } from '#shared/search/searchIndex.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

const INCIDENTS = 1000;
const WORDS = 600;
const LAST = Date.UTC(2026, 10, 30);
/** Each is asked once: the beginnings of many words and of few, a whole word, two together. */
const QUERIES = Array.from('123456789abc').flatMap((each) => [
  `w${each}`,
  `w1${each}`,
  `w2${each}7`,
  `w${each} w1${each}`,
]);
const MOST_SHOWN = 12;

/** The search of the window in 1,000 incidents whose words are read, beside ripgrep over the same folder. */
export const librarySearch: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-search-'));
  try {
    for (let number = 0; number < INCIDENTS; number += 1)
      writeFileSync(join(folder, `${String(number).padStart(4, '0')}.incident`), contentOf(number));
    const reading = createLibraryReading({
      folder: () => folder,
      nowMs: () => 0,
      onMore: () => undefined,
      follow: () => undefined,
      cache: NO_CACHE,
    });
    await reading.read();
    while (!reading.areWordsRead()) await new Promise((resolve) => setTimeout(resolve, 20));
    const search = createLibrarySearch(reading);
    let at = 0;
    const asked = () => timed(() => search(QUERIES[at++ % QUERIES.length] ?? '', MOST_SHOWN));
    const grep = () => timed(async () => void grepped(QUERIES[at % QUERIES.length] ?? '', folder));
    const of = `a search in ${INCIDENTS.toLocaleString('en')} incidents of ${WORDS} words`;
    const { measured, baseline } = await alternately(
      { warmUp: 4, counted: QUERIES.length - 4 },
      asked,
      hasRipgrep() ? grep : async () => 0,
    );
    const own = summarise(measured);
    const rows: (Figure | NotMeasured)[] = [
      { what: of, value: own.median, unit: 'ms', budget: { most: 50 }, series: own },
    ];
    const ripgrep = summarise(baseline);
    if (ripgrep.most === 0) rows.push({ what: `${of} beside ripgrep`, why: 'ripgrep is not installed' });
    else
      rows.push({
        what: `${of} beside ripgrep`,
        value: own.median / ripgrep.median,
        unit: '×',
        budget: { most: 1 },
        series: own,
        baseline: { what: 'rg over the same folder', series: ripgrep },
      });
    rows.push(indexSize());
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The memory of the index alone, beside the characters of the texts in it. */
function indexSize(): Figure {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void; // By the flag.
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const index = createSearchIndex();
  let characters = 0;
  for (let number = 0; number < INCIDENTS; number += 1) {
    const read = parseIncidentFile(Buffer.from(contentOf(number)));
    if (!read.ok) throw new Error(`The incident cannot be read: ${read.error.code}`);
    const searched = searchedIncident(read.value.incident, `${number}`);
    characters += searched.texts.reduce((sum, { text }) => sum + text.length, 0);
    index.put(searched);
  }
  const value = (used() - before) / characters;
  if (index.search('w1').ranked.length === 0) throw new Error('Nothing is in the index');
  return { what: 'the index of these words beside their texts', value, unit: '×', budget: { most: 1.5 } };
}

function hasRipgrep(): boolean {
  try {
    execFileSync('rg', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    // Not every machine has it; the row says so.
    return false;
  }
}

/** All words, in any order, have no form in ripgrep: the first one is asked for, which is less work for it. */
function grepped(query: string, folder: string): void {
  const [word = ''] = query.split(' ');
  try {
    execFileSync('rg', ['--ignore-case', '--files-with-matches', `\\b${word}`, folder], { stdio: 'ignore' });
  } catch {
    // It ends with 1 where it finds nothing.
  }
}

function contentOf(number: number): string {
  const startedAt = timestampAt(LAST - number * DAY_MS);
  let ids = 0;
  const deps = { newId: () => toId<never>(`id-${number}-${++ids}`), now: () => startedAt };
  const facts = { title: `Checkout was slow ${number}`, timeZone: 'UTC', startedAt, resolvedAt: null };
  const incident = createIncident({ ...facts, severity: 'SEV2' }, deps);
  let seed = number * 7919 + 17;
  const word = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return `w${Math.floor((seed / 2_147_483_648) ** 3 * 4000).toString(36)}`;
  };
  return serializeIncident({ ...incident, summary: Array.from({ length: WORDS }, word).join(' ') });
}

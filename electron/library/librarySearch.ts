import { incidentsIn } from '#electron/files/incidentsBelow.ts';
import { createPartReader } from '#electron/library/partReader.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import { copiesOfEach } from '#shared/domain/incidentCopies.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { LibraryFound, LibrarySearchAnswer } from '#shared/ipc/libraryPayloads.ts';
import { type FoundIncident, foundIncidents } from '#shared/search/foundIncidents.ts';
import { hitExcerpt } from '#shared/search/hitExcerpt.ts';
import { searchedIncident } from '#shared/search/searchedIncident.ts';
import { createSearchIndex } from '#shared/search/searchIndex.ts';

/** Where nothing can be watched, the files are looked at again after this time. */
const OLD_AFTER_MS = 10_000;
/** Of one incident; the others are counted. */
const MOST_PLACES = 4;

/** The search in all incidents of the library, which keeps their words and reads them again as files change. */
export interface LibrarySearch {
  /** The best incidents, at most `most`. While the library is read for the first time it answers from what was read. */
  search(query: string, most: number): Promise<Result<LibrarySearchAnswer, AppError>>;
  /** Reads the library in the background, so that nobody waits for the first answer. */
  prepare(): void;
  /** A file came, changed or went. */
  markStale(): void;
}

interface Known {
  readonly folder: string;
  readonly atMs: number;
  /** Of each incident the file that is searched. */
  readonly searched: ReadonlySet<string>;
  readonly unread: readonly AppError[];
  readonly isPartial: boolean;
}

interface SearchDeps {
  readonly folder: () => string;
  readonly nowMs: () => number;
  /** The library was read, so that the last answer may have been made from a part of it. */
  readonly onRead: () => void;
}

export function createLibrarySearch({ folder, nowMs, onRead }: SearchDeps): LibrarySearch {
  const index = createSearchIndex();
  /** Fills the index; texts are not kept, since all of them would take as much memory as their words. */
  const fill = createPartReader(({ incident }, path) => {
    const { texts, ...name } = searchedIncident(incident, path);
    index.put({ ...name, texts });
    return name;
  });
  /** Texts of the incidents that were found last: who types on finds mostly the same ones. */
  const readTexts = createPartReader(({ incident }, path) => searchedIncident(incident, path).texts);
  const { merging } = createSerialQueue();
  let known: Known | null = null;
  let isStale = false;
  let indexed: ReadonlySet<string> = new Set();

  const readAll = merging<null, Result<Known, AppError>>(
    async () => {
      const place = folder();
      isStale = false;
      const listed = await incidentsIn(place);
      if (!listed.ok && listed.error.code !== 'file-not-found') return listed;
      const { paths, isPartial } = listed.ok ? listed.value : { paths: [], isPartial: false };
      const files = await fill(paths);
      const parts = files.flatMap((file) => ('part' in file ? [file.part] : []));
      const readable = new Set(parts.map(({ path }) => path));
      for (const path of indexed) if (!readable.has(path)) index.remove(path);
      indexed = readable;
      const searched = new Set(copiesOfEach(parts).map(([latest]) => latest.path));
      const unread = files.flatMap((file) => ('error' in file ? [file.error] : []));
      const isFirst = known?.folder !== place;
      known = { folder: place, atMs: nowMs(), searched, unread, isPartial };
      if (isFirst) onRead();
      return ok(known);
    },
    () => null,
  );

  /** As it is known now; null: it is being read for the first time. */
  const current = async (): Promise<Result<Known | null, AppError>> => {
    if (known === null || known.folder !== folder()) {
      void readAll(null);
      return ok(null);
    }
    if (isStale) return readAll(null);
    if (nowMs() - known.atMs > OLD_AFTER_MS) void readAll(null);
    return ok(known);
  };

  return {
    prepare: () => void readAll(null),
    markStale: () => {
      isStale = true;
    },
    search: async (query, most) => {
      const now = await current();
      if (!now.ok) return now;
      const answer = index.search(query);
      const searched = now.value?.searched;
      const ranked = answer.ranked.filter(({ incident }) => searched?.has(incident.path) ?? true);
      const best = ranked.slice(0, most);
      const texts = await readTexts(best.map(({ incident }) => incident.path));
      const found = foundIncidents(
        best.map((each, at) => {
          const file = texts[at];
          return { ...each, texts: file !== undefined && 'part' in file ? file.part : [] };
        }),
        answer,
      );
      return ok({
        words: answer.words,
        found: found.map(shown),
        total: ranked.length,
        incidents: searched?.size ?? 0,
        isReading: searched === undefined,
        unread: now.value?.unread ?? [],
        isPartial: now.value?.isPartial ?? false,
      });
    },
  };
}

function shown({ incident, hits }: FoundIncident): LibraryFound {
  const { path, title, date, timeZone } = incident;
  return {
    path,
    title,
    date,
    timeZone,
    places: hits.slice(0, MOST_PLACES).map((hit) => {
      const { spot, isPrivate } = hit;
      return { spot, isPrivate, ...hitExcerpt(hit) };
    }),
    morePlaces: Math.max(0, hits.length - MOST_PLACES),
  };
}

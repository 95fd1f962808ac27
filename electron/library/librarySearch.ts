import type { LibraryReading, ReadLibrary } from '#electron/library/reading/libraryReading.ts';
import { createSearchedTexts, type ReadFile } from '#electron/library/searchedTexts.ts';
import { byInputs } from '#shared/basics/memo.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import { copiesOfEach } from '#shared/domain/incidentCopies.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { LibraryFound, LibrarySearchAnswer } from '#shared/ipc/libraryPayloads.ts';
import { type FoundIncident, foundIncidents } from '#shared/search/foundIncidents.ts';
import { hitExcerpt } from '#shared/search/hitExcerpt.ts';

/** Of one incident; the others are counted. */
const MOST_PLACES = 4;
/** Of so many times as many incidents as are shown the texts tell which have all words in one place. */
const LOOKED_AT = 3;

/** The best incidents, at most `most`. While the library is read for the first time it answers from what was read. */
export type SearchLibrary = (query: string, most: number) => Promise<Result<LibrarySearchAnswer, AppError>>;

/** The search in all incidents of the library, by the words that its reading keeps. */
export function createLibrarySearch(reading: LibraryReading): SearchLibrary {
  const readTexts = createSearchedTexts();
  /** The same answer for the same files, however often a letter is typed. */
  const searchedFiles = byInputs(searchedOf, (files) => files);
  return async (query, most) => {
    const library = await reading.known();
    if (!library.ok) return library;
    const isReading = !reading.areWordsRead();
    const searched = searchedFiles(library.value.files);
    const answer = reading.words.search(query, (path) => searched.has(path));
    const { ranked } = answer;
    const looked = answer.words.length > 1 ? most * LOOKED_AT : most;
    const best = ranked.slice(0, looked).flatMap((each) => {
      const file = searched.get(each.incident.path);
      return file === undefined ? [] : [{ ...each, file }];
    });
    const texts = await readTexts(best.map(({ file }) => file));
    const found = foundIncidents(
      best.map((each, at) => ({ ...each, texts: texts[at] ?? [] })),
      answer,
    );
    return ok({
      words: answer.words,
      found: found.slice(0, most).map(shown),
      total: ranked.length,
      incidents: searched.size,
      isReading,
      unread: library.value.files.flatMap((file) => ('error' in file ? [file.error] : [])),
      isPartial: library.value.isPartial,
    });
  };
}

/** Of each incident the file that is searched, by its path. */
function searchedOf(files: ReadLibrary['files']): ReadonlyMap<string, ReadFile> {
  const parts = files.flatMap((file) => ('part' in file ? [file.part] : []));
  const latest = copiesOfEach(parts.map(({ listed }) => listed)).map(([one]) => one);
  return new Map(latest.map((part) => [part.path, { path: part.path, part }]));
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

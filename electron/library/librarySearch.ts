import type { LibraryReading, ReadLibrary } from '#electron/library/reading/libraryReading.ts';
import { createPartReader } from '#electron/library/reading/partReader.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import { copiesOfEach } from '#shared/domain/incidentCopies.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { LibraryFound, LibrarySearchAnswer } from '#shared/ipc/libraryPayloads.ts';
import { type FoundIncident, foundIncidents } from '#shared/search/foundIncidents.ts';
import { hitExcerpt } from '#shared/search/hitExcerpt.ts';
import { searchedIncident } from '#shared/search/searchedIncident.ts';

/** Of one incident; the others are counted. */
const MOST_PLACES = 4;

/** The best incidents, at most `most`. While the library is read for the first time it answers from what was read. */
export type SearchLibrary = (query: string, most: number) => Promise<Result<LibrarySearchAnswer, AppError>>;

/** The search in all incidents of the library, by the words that its reading keeps. */
export function createLibrarySearch(reading: LibraryReading): SearchLibrary {
  /** Texts of the incidents that were found last: who types on finds mostly the same ones. */
  const readTexts = createPartReader(({ incident }, path) => searchedIncident(incident, path).texts);
  return async (query, most) => {
    const library = await reading.known();
    if (!library.ok) return library;
    const isReading = !reading.areWordsRead();
    const searched = searchedPaths(library.value);
    const answer = reading.words.search(query);
    const ranked = answer.ranked.filter(({ incident }) => searched.has(incident.path));
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
      incidents: searched.size,
      isReading,
      unread: library.value.files.flatMap((file) => ('error' in file ? [file.error] : [])),
      isPartial: library.value.isPartial,
    });
  };
}

/** Of each incident the file that is searched. */
function searchedPaths({ files }: ReadLibrary): ReadonlySet<string> {
  const parts = files.flatMap((file) => ('part' in file ? [file.part.listed] : []));
  return new Set(copiesOfEach(parts).map(([latest]) => latest.path));
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

import type { LibrarySearchSlice } from '#renderer/store/slices/library/librarySearchState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';

/** Incidents shown at first, and by each step further; more at once is more reading than a key stroke may take. */
const PORTION = 12;
const MOST = 100;
/** Queries to be asked again. */
const MOST_KEPT = 6;

/** The first screen's search in all incidents. */
export function createLibrarySearchSlice({ get, set, deps }: SliceContext): LibrarySearchSlice {
  const { api } = deps;
  const ask = createSerialQueue().merging(
    async ({ query, most }: { readonly query: string; readonly most: number }) => {
      const answer = await api.request('library:search', { query, most });
      const { librarySearch } = get();
      if (librarySearch.query !== query) return;
      if (answer.ok) set({ librarySearch: { ...librarySearch, answer: answer.value } });
      else get().openDialog({ kind: 'error', error: answer.error });
    },
    (_waiting, newer) => newer,
  );

  return {
    librarySearch: { query: '', most: PORTION, answer: null, earlier: [] },
    searchLibrary: async (query) => {
      const isNothing = query.trim() === '';
      const { librarySearch } = get();
      const answer = isNothing ? null : librarySearch.answer;
      set({ librarySearch: { ...librarySearch, query, most: PORTION, answer } });
      if (!isNothing) await ask({ query, most: PORTION });
    },
    searchFurther: async () => {
      const { librarySearch } = get();
      const { query, most } = librarySearch;
      const next = Math.min(MOST, most + PORTION);
      set({ librarySearch: { ...librarySearch, most: next } });
      await ask({ query, most: next });
    },
    openFound: async (path, spot) => {
      const { librarySearch } = get();
      const query = librarySearch.query.trim();
      const earlier = [query, ...librarySearch.earlier.filter((each) => each !== query)].slice(0, MOST_KEPT);
      set({ librarySearch: { ...librarySearch, earlier } });
      await get().openAt(path, spot);
    },
    searchAgain: async () => {
      const { query, most } = get().librarySearch;
      if (query.trim() !== '') await ask({ query, most });
    },
    foundInLibrary: async (query, most) => {
      const answer = await api.request('library:search', { query, most });
      return answer.ok ? answer.value : null;
    },
  };
}

import { NO_CACHE } from '#electron/library/reading/libraryCache.ts';
import { createLibraryReading, type ReadingDeps } from '#electron/library/reading/libraryReading.ts';

/** The reading of a folder, which waits for the whole of it unless a test says otherwise. */
export function libraryReadingOf(folder: string, deps: Partial<ReadingDeps> = {}) {
  return createLibraryReading({
    folder: () => folder,
    nowMs: () => 0,
    onMore: () => undefined,
    follow: () => undefined,
    cache: NO_CACHE,
    patienceMs: 60_000,
    ...deps,
  });
}

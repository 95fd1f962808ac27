import type { LibraryReading } from '#electron/library/reading/libraryReading.ts';
import { logFailure } from '#electron/system/logger.ts';
import { copiesOfEach } from '#shared/domain/incidentCopies.ts';
import {
  type AlsoLearnt,
  createLearntIndex,
  type LearntIndex,
  type LearntQuery,
} from '#shared/similar/learnt/learntIndex.ts';
import type { LearntInFile } from '#shared/similar/learnt/learntTexts.ts';

/** What all incidents of the library learnt, kept for questions that come with every key. */
export interface LearntLibrary {
  /** At once, from what was read last; nothing while it is read for the first time. */
  ask(query: LearntQuery): readonly AlsoLearnt[];
  /** Reads the library in the background where something changed, so that nobody waits for the first answer. */
  prepare(): void;
}

/** It is taken from the files by the one reading of the library. */
export function createLearntLibrary(reading: LibraryReading): LearntLibrary {
  let index: LearntIndex | null = null;
  let indexed: readonly LearntInFile[] = [];
  const prepare = (): void => void reading.known().catch((cause: unknown) => logFailure('library', cause));
  return {
    ask: (query) => {
      prepare();
      const files = reading.learnt();
      if (files !== indexed && reading.areWordsRead()) {
        index = createLearntIndex(copiesOfEach(files).map(([latest]) => latest));
        indexed = files;
      }
      return index?.(query) ?? [];
    },
    prepare,
  };
}

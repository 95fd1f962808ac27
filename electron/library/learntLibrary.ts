import { inSteps } from '#electron/library/inSteps.ts';
import type { LibraryReading } from '#electron/library/reading/libraryReading.ts';
import { logFailure } from '#electron/system/logger.ts';
import { copiesOfEach } from '#shared/domain/incidentCopies.ts';
import {
  type AlsoLearnt,
  type LearntIndex,
  type LearntQuery,
  learntIndexInSteps,
} from '#shared/similar/learnt/learntIndex.ts';

/** What all incidents of the library learnt, kept for questions that come with every key. */
export interface LearntLibrary {
  /** At once, from what was read last; nothing while it is read for the first time. */
  ask(query: LearntQuery): readonly AlsoLearnt[];
  /** Reads the library in the background where something changed, so that nobody waits for the first answer. */
  prepare(): Promise<void>;
}

/** It is taken from the files by the one reading of the library. */
export function createLearntLibrary(reading: LibraryReading): LearntLibrary {
  let index: LearntIndex | null = null;
  let indexed: unknown = null;
  let isIndexing = false;
  const prepare = async (): Promise<void> => {
    await reading.known().catch((cause: unknown) => logFailure('library', cause));
    const files = reading.fileWords();
    if (isIndexing || files === indexed || !reading.areWordsRead()) return;
    isIndexing = true;
    const own = files.filter(({ isSample }) => !isSample);
    const latest = copiesOfEach(own.map(({ learnt }) => learnt)).map(([one]) => one);
    index = await inSteps(learntIndexInSteps(latest));
    indexed = files;
    isIndexing = false;
  };
  return {
    ask: (query) => {
      void prepare();
      return index?.(query) ?? [];
    },
    prepare,
  };
}

import { incidentsIn } from '#electron/files/incidentsBelow.ts';
import { createPartReader } from '#electron/library/reading/partReader.ts';
import { logFailure } from '#electron/system/logger.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import { copiesOfEach } from '#shared/domain/incidentCopies.ts';
import {
  type AlsoLearnt,
  createLearntIndex,
  type LearntIndex,
  type LearntQuery,
} from '#shared/similar/learnt/learntIndex.ts';
import { learntInFile, learntTerms } from '#shared/similar/learnt/learntTexts.ts';

/** What all incidents of the library learnt, kept for questions that come with every key. */
export interface LearntLibrary {
  /** At once, from what was read last; nothing while it is read for the first time. */
  ask(query: LearntQuery): readonly AlsoLearnt[];
  /** Reads the library in the background where something changed, so that nobody waits for the first answer. */
  prepare(): void;
  /** A file came, changed or went. */
  markStale(): void;
}

export function createLearntLibrary(folder: () => string): LearntLibrary {
  const read = createPartReader(({ incident }, path) => {
    const learnt = learntInFile(incident, path);
    // File by file rather than for all at once: the main process has windows to answer meanwhile.
    for (const text of learnt.texts) learntTerms(text);
    return learnt;
  });
  const { merging } = createSerialQueue();
  let index: LearntIndex | null = null;
  let isStale = true;
  let readFrom = '';

  const readAll = merging<null, void>(
    async () => {
      const place = folder();
      if (!isStale && place === readFrom) return;
      isStale = false;
      readFrom = place;
      const listed = await incidentsIn(place);
      // A folder that cannot be read says so where it is shown; nothing learnt is known from it.
      const files = listed.ok ? await read(listed.value.paths) : [];
      const parts = files.flatMap((file) => ('part' in file ? [file.part] : []));
      index = createLearntIndex(copiesOfEach(parts).map(([latest]) => latest));
    },
    () => null,
  );
  const prepare = (): void => {
    if (!isStale && folder() === readFrom) return;
    void readAll(null).catch((cause: unknown) => logFailure('library', cause));
  };

  return {
    ask: (query) => {
      prepare();
      return index?.(query) ?? [];
    },
    prepare,
    markStale: () => {
      isStale = true;
    },
  };
}

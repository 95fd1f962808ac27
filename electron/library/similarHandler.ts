import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import type { LearntLibrary } from '#electron/library/learntLibrary.ts';
import type { FileWords } from '#electron/library/reading/fileWords.ts';
import type { LibraryReading } from '#electron/library/reading/libraryReading.ts';
import { now } from '#electron/system/clock.ts';
import { byObject } from '#shared/basics/memo.ts';
import { ok } from '#shared/basics/result.ts';
import { similarIncidents } from '#shared/similar/similarIncidents.ts';

/**
 * Looks through the library for earlier incidents like one, here rather than in the page, whose keys must not wait. A folder
 * that cannot be read has no incidents, which its own place says. While it is read the newest files are known first.
 */
export function registerSimilarHandler(
  context: DesktopContext,
  reading: LibraryReading,
  learnt: Pick<LearntLibrary, 'prepare'>,
): void {
  handle('library:similar', async ({ incident, days }) => {
    await reading.read();
    // Whoever looks for incidents like one has just opened it, and types in it soon.
    void learnt.prepare();
    const library = digestsOf(reading.fileWords());
    const found = similarIncidents(incident, { library, days, now: now() });
    for (const { path } of found) context.grants.grant(path);
    return ok(found);
  });
}

/** The same list for the same files, so that their words are counted once. */
const digestsOf = byObject((files: readonly FileWords[]) =>
  files.filter(({ isSample }) => !isSample).map(({ digest }) => digest),
);

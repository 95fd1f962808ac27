import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import type { LearntLibrary } from '#electron/library/learntLibrary.ts';
import { libraryParts } from '#electron/library/libraryParts.ts';
import type { LibraryReading } from '#electron/library/reading/libraryReading.ts';
import type { CompareLibrary } from '#electron/library/recurringLibrary.ts';
import { ok } from '#shared/basics/result.ts';

/** What was seen before: the missing safeguards that recur, and what incidents learnt that is typed once more. */
export function registerRecurringHandlers(
  context: DesktopContext,
  reading: LibraryReading,
  learnt: LearntLibrary,
  compare: CompareLibrary,
): void {
  handle('library:recurring', async () => {
    const library = await libraryParts(context, reading, ({ safeguards }) => safeguards);
    if (!library.ok) return library;
    const { files, ...place } = library.value;
    const missing = files.reduce((sum, file) => sum + file.missing.length, 0);
    return ok({ ...place, ...(await compare(files)), missing, incidents: files.length });
  });
  handle('library:learnt', async (query) => {
    const found = learnt.ask(query);
    for (const { path } of found) context.grants.grant(path);
    return ok(found);
  });
}

import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import type { LearntLibrary } from '#electron/library/learntLibrary.ts';
import { libraryParts } from '#electron/library/libraryParts.ts';
import type { LibraryReading } from '#electron/library/reading/libraryReading.ts';
import { ok } from '#shared/basics/result.ts';

/** What was seen before: the missing safeguards of all incidents, and what they learnt that is typed once more. */
export function registerRecurringHandlers(
  context: DesktopContext,
  reading: LibraryReading,
  learnt: LearntLibrary,
): void {
  handle('library:safeguards', () => libraryParts(context, reading, ({ safeguards }) => safeguards));
  handle('library:learnt', async (query) => {
    const found = learnt.ask(query);
    for (const { path } of found) context.grants.grant(path);
    return ok(found);
  });
}

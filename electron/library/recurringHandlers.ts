import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import type { LearntLibrary } from '#electron/library/learntLibrary.ts';
import { libraryParts } from '#electron/library/libraryParts.ts';
import { createPartReader } from '#electron/library/partReader.ts';
import type { LibraryWatch } from '#electron/library/watchLibrary.ts';
import { ok } from '#shared/basics/result.ts';
import { safeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';

/** What was seen before: the missing safeguards of all incidents, and what they learnt that is typed once more. */
export function registerRecurringHandlers(
  context: DesktopContext,
  watch: LibraryWatch,
  learnt: LearntLibrary,
): void {
  const read = createPartReader(({ incident }, path) => safeguardsInFile(incident, path));
  handle('library:safeguards', () => libraryParts(context, watch, read));
  handle('library:learnt', async (query) => {
    const found = learnt.ask(query);
    for (const { path } of found) context.grants.grant(path);
    return ok(found);
  });
}

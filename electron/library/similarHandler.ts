import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import type { LearntLibrary } from '#electron/library/learntLibrary.ts';
import { createDigestReader } from '#electron/library/readDigests.ts';
import { now } from '#electron/system/clock.ts';
import { ok } from '#shared/basics/result.ts';
import { similarIncidents } from '#shared/similar/similarIncidents.ts';

/** Looks through the library for earlier incidents like one, here rather than in the page, whose keys must not wait. */
export function registerSimilarHandler(
  context: DesktopContext,
  learnt: Pick<LearntLibrary, 'prepare'>,
): void {
  const readDigests = createDigestReader();
  handle('library:similar', async ({ incident, days }) => {
    // Whoever looks for incidents like one has just opened it, and types in it soon.
    learnt.prepare();
    const library = await readDigests(context.libraryFolder());
    const found = similarIncidents(incident, { library, days, now: now() });
    for (const { path } of found) context.grants.grant(path);
    return ok(found);
  });
}

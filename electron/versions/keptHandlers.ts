import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import { now } from '#electron/system/clock.ts';
import { logFailure } from '#electron/system/logger.ts';
import { bringBackKept } from '#electron/versions/bringBackKept.ts';
import { keptOfAll } from '#electron/versions/keptOfAll.ts';
import { filesThere, type KnownPlaces } from '#electron/versions/lookForFiles.ts';
import { ok } from '#shared/basics/result.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';

/** By then nobody waits for the start any more. */
const AFTER_START_MS = MINUTE_MS;

/** *Kept versions…*: what this computer keeps of all incidents, and what becomes of those whose file is gone. */
export function registerKeptHandlers({
  versions,
  libraryFolder,
  settings,
  grants,
}: Pick<DesktopContext, 'versions' | 'libraryFolder' | 'grants'> & {
  readonly settings: Pick<DesktopContext['settings'], 'recentFiles'>;
}): void {
  setTimeout(() => void thinOut(), AFTER_START_MS).unref();
  async function thinOut(): Promise<void> {
    const thinned = await versions.thinOut(now());
    if (!thinned.ok) logFailure('kept versions', thinned.error);
  }

  const places = (): KnownPlaces => ({
    library: libraryFolder(),
    recent: settings.recentFiles().map(({ path }) => path),
  });
  handle('versions:ofAll', async () => {
    await thinOut();
    return keptOfAll(versions, places());
  });
  handle('versions:bringBack', async ({ key }) => {
    const brought = await bringBackKept(key, versions, places());
    if (brought.ok) grants.grant(brought.value.path);
    return brought;
  });
  handle('versions:setAside', async ({ keys }) => {
    const there = await filesThere(keys, versions, places());
    for (const key of keys) {
      const done = there.has(key) ? await versions.takeBack(key) : await versions.setAside(key);
      if (!done.ok) return done;
    }
    return ok({ there: [...there.keys()] });
  });
  handle('versions:takeBack', async ({ keys }) => {
    const lost: string[] = [];
    for (const key of keys) {
      const back = await versions.takeBack(key);
      if (!back.ok) return back;
      if (back.value === 0) lost.push(key);
    }
    return ok({ lost });
  });
}

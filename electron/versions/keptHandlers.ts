import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import { now } from '#electron/system/clock.ts';
import { logFailure } from '#electron/system/logger.ts';
import { bringBackKept } from '#electron/versions/bringBackKept.ts';
import { keptOfAll } from '#electron/versions/keptOfAll.ts';
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

  handle('versions:ofAll', async () => {
    await thinOut();
    const recent = settings.recentFiles().map(({ path }) => path);
    return keptOfAll(versions, { library: libraryFolder(), recent });
  });
  handle('versions:bringBack', async ({ key }) => {
    const path = await bringBackKept(key, versions, libraryFolder());
    if (!path.ok) return path;
    grants.grant(path.value);
    return ok({ path: path.value });
  });
  handle('versions:setAside', async ({ keys }) => {
    for (const key of keys) {
      const done = await versions.setAside(key);
      if (!done.ok) return done;
    }
    return ok(undefined);
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

import { type FSWatcher, realpathSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write in several steps; what happens within this time is one change. */
const SETTLED_AFTER_MS = 150;

/**
 * Calls back some time after anything happened to a file, also when it is replaced by renaming. It
 * watches the folder, because a watch on the file itself would follow the old file away. The caller
 * compares the content, since it hears of our own saves as well. Returns the function that ends it.
 */
export function watchDocument(path: string, onActivity: () => void): () => void {
  const target = linkTarget(path);
  const name = basename(target);
  return watchNames(dirname(target), (changed) => changed === name, onActivity);
}

/**
 * Calls back some time after anything happened to a file in the folder whose name is meant, also when it comes or goes.
 * Returns the function that ends it.
 */
export function watchNames(
  folder: string,
  isMeant: (name: string) => boolean,
  onActivity: () => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onActivity, SETTLED_AFTER_MS);
  };
  const watcher = watchFolder(folder, isMeant, settle);
  return () => {
    clearTimeout(timer);
    watcher?.close();
  };
}

/** Null where there is nothing to watch: a changed file is then noticed at the next save. */
function watchFolder(
  folder: string,
  isMeant: (name: string) => boolean,
  onActivity: () => void,
): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, (_, changed) => {
      if (changed === null || isMeant(changed)) onActivity();
    });
    // The folder itself went away: look once, and be silent from then on.
    watcher.on('error', onActivity);
    return watcher;
  } catch {
    return null; // Some network folders, or no folder at all: see above.
  }
}

/** Behind a link, that is where the content changes. */
function linkTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path; // Not there yet, or not any more.
  }
}

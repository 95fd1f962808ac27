import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where Node looks for `electron` first, from a main file's folder. */
export const HOST_LINK = join('node_modules', 'electron');

/**
 * True where a main file in this folder finds the very host that asks, so that no hook need lead it there. Node keeps where the
 * link led first: parts of the app that come later get the same host, though a newer one has taken its place.
 */
export function isLinkedFrom(folder: string): boolean {
  try {
    const own = dirname(fileURLToPath(import.meta.url));
    return realpathSync(join(folder, HOST_LINK)) === realpathSync(own);
  } catch {
    return false; // No link, or one to a host that has gone.
  }
}

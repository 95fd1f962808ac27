import { join } from 'node:path';
import { app } from 'electron';

/** Applies the overrides of the environment; must run before anything asks for a path. */
export function applyPathOverrides(): void {
  const userData = process.env.DEBRIEF_USER_DATA;
  if (userData) app.setPath('userData', userData);
}

/** Where incident files go until the person chooses another folder. */
export function defaultLibraryFolder(): string {
  return process.env.DEBRIEF_LIBRARY ?? join(app.getPath('documents'), 'Debrief');
}

/** Where the fingerprints of what Debrief wrote are kept. */
export function ownOutputsFile(): string {
  return join(app.getPath('userData'), 'own-outputs.txt');
}

/** Where what is known of a large library is kept between runs. */
export function libraryCacheFile(): string {
  return join(app.getPath('userData'), 'library-cache.json');
}

/**
 * The words that start this program from any folder, for settings of other programs such as Git. An AppImage lies
 * elsewhere each time it runs, and what starts the app from its sources says itself how.
 */
export function startWords(): readonly string[] {
  const fromSources = process.env.DEBRIEF_STARTED_BY;
  if (fromSources) return fromSources.split('\n');
  return app.isPackaged ? [process.env.APPIMAGE ?? process.execPath] : [process.execPath, app.getAppPath()];
}

/** The built files next to the main bundle. */
export const BUNDLED = {
  renderer: join(import.meta.dirname, '../renderer'),
  deskPreload: join(import.meta.dirname, '../preload/desk.cjs'),
  wallPreload: join(import.meta.dirname, '../preload/wall.cjs'),
} as const;

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { watchNames } from '#electron/files/watchDocument.ts';
import { isIncidentFileName } from '#shared/format/incidentFileName.ts';

/** Watches the folders of one library at a time. */
export interface LibraryWatch {
  /** Watches the library and each folder of it that holds an incident, instead of what it watched before. */
  follow(folder: string, paths: readonly string[]): void;
}

/** Calls back when an incident comes, changes or goes there. */
export function createLibraryWatch(onActivity: () => void): LibraryWatch {
  let watched: readonly string[] = [];
  let ends: readonly (() => void)[] = [];
  return {
    follow: (folder, paths) => {
      // One that is not there yet cannot be watched; it is tried again as soon as something is read of it.
      const folders = [...new Set([folder, ...paths.map((path) => dirname(path))])].filter((each) =>
        existsSync(each),
      );
      if (folders.length === watched.length && folders.every((each, at) => each === watched[at])) return;
      for (const end of ends) end();
      watched = folders;
      ends = folders.map((each) => watchNames(each, isMeant, onActivity));
    },
  };
}

/** An incident, or a folder that can hold some. */
function isMeant(name: string): boolean {
  return isIncidentFileName(name) || !name.includes('.');
}

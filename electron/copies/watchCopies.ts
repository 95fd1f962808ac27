import { basename, dirname } from 'node:path';
import { watchNames } from '#electron/files/watchDocument.ts';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';

/** Watches beside one file at a time: that of the incident on the desk. */
interface CopiesWatch {
  /** Calls back when a conflict copy of this file comes, changes or goes, instead of one of the file before. */
  follow(path: string, onActivity: () => void): void;
  end(): void;
}

export function createCopiesWatch(): CopiesWatch {
  let end = () => {};
  return {
    follow: (path, onActivity) => {
      end();
      const isCopy = (name: string) => conflictCopyName(name)?.original === basename(path);
      end = watchNames(dirname(path), isCopy, onActivity);
    },
    end: () => end(),
  };
}

import { readdir, rm, rmdir, stat, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USER_DATA_FOLDERS, userDataFolder } from '#electron/files/privateFiles.ts';
import { DAY_MS, MINUTE_MS } from '#shared/time/durations.ts';

/** Names of files that exist only while a save runs; the leading dot hides them. */
export const TEMPORARY_FILE = {
  nameFor: (unique: string) => `.debrief-${unique}.tmp`,
  matches: (name: string) => name.startsWith('.debrief-') && name.endsWith('.tmp'),
} as const;

/** Folders in the system's temporary folder that hold an export, in a file `export`, while it is searched. */
export const PRIVATE_EXPORT = { folder: '.debrief-export-', file: 'export' } as const;

/** Begin of the names of folders in the system's temporary folder in which the engine works for one command. */
export const ENGINE_FOLDER = 'debrief-session-';

/** The settings are written by a library, which names its temporary files like this. */
const SETTINGS_FILE = /^settings\.json\.tmp-/;

/** No save takes this long, on whichever computer it runs. */
const ABANDONED_AFTER_MS = 10 * MINUTE_MS;
/** No command either. The engine writes below its folder, which itself stays as old as the command. */
const ENDED_AFTER_MS = DAY_MS;

/**
 * Removes the files that killed processes left in a folder. Called before Debrief writes into a folder: when a
 * document in it is opened, and before an export into it. Never fails.
 */
export function removeAbandonedFiles(folder: string, nowMs: number): Promise<void> {
  return sweep(folder, nowMs, { matches: TEMPORARY_FILE.matches, remove: unlink });
}

/** The same for exports that were being searched. */
export function removeAbandonedExports(nowMs: number): Promise<void> {
  return sweep(tmpdir(), nowMs, {
    matches: (name) => name.startsWith(PRIVATE_EXPORT.folder),
    remove: async (path) => {
      await rm(join(path, PRIVATE_EXPORT.file), { force: true });
      await rmdir(path);
    },
  });
}

/** The same for what the engine needed for a command. Called before it gets another folder. */
export function removeAbandonedEngineFolders(nowMs: number): Promise<void> {
  return sweep(tmpdir(), nowMs, {
    matches: (name) => name.startsWith(ENGINE_FOLDER),
    remove: (path) => rm(path, { recursive: true }),
    afterMs: ENDED_AFTER_MS,
  });
}

/** The same for all that the application keeps for itself. Called at each start. */
export async function removeAbandonedUserData(userData: string, nowMs: number): Promise<void> {
  await sweep(userData, nowMs, { matches: (name) => SETTINGS_FILE.test(name), remove: unlink });
  await removeAbandonedFiles(userData, nowMs);
  for (const name of USER_DATA_FOLDERS) {
    const folder = userDataFolder(userData, name);
    await removeAbandonedFiles(folder, nowMs);
    // Versions have a folder for each incident.
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []); // See `sweep`.
    const inner = entries.filter((entry) => entry.isDirectory());
    for (const entry of inner) await removeAbandonedFiles(join(folder, entry.name), nowMs);
  }
}

interface Abandoned {
  readonly matches: (name: string) => boolean;
  readonly remove: (path: string) => Promise<void>;
  readonly afterMs?: number;
}

async function sweep(
  folder: string,
  nowMs: number,
  { matches, remove, afterMs = ABANDONED_AFTER_MS }: Abandoned,
): Promise<void> {
  const names = await readdir(folder).catch(() => []); // The caller that opens a file here reports a bad folder.
  for (const name of names.filter(matches)) {
    const path = join(folder, name);
    try {
      const { mtimeMs } = await stat(path);
      if (nowMs - mtimeMs > afterMs) await remove(path);
    } catch {
      // It is gone already, or belongs to someone else: nothing is lost by leaving it.
    }
  }
}

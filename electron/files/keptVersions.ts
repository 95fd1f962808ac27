import { mkdir, readdir, readFile, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { fileError, whenAbsent, whenRefused } from '#electron/files/fileErrors.ts';
import { notedFiles, noteFile } from '#electron/files/notedFiles.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '#electron/files/privateFiles.ts';
import {
  FINGERPRINT,
  type KeptVersion,
  versionFileName,
  versionsFolderName,
  versionsNamed,
} from '#electron/files/versionNames.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';
import { surplusVersions } from '#shared/versions/surplusVersions.ts';

/** During editing a version is kept at most this often. */
const KEEP_EVERY_MS = MINUTE_MS;

/**
 * Earlier states of every incident, by incident id, under a folder of the application's own. They thin out with age; see
 * {@link surplusVersions}.
 */
export interface KeptVersions {
  /** The full path of where all of them lie. */
  readonly folder: string;
  /** Always keeps it, unless it is the newest kept one already: what was opened, or is about to be given up. */
  keepOpened(incidentId: string, bytes: Uint8Array, now: Timestamp): Promise<Result<void, AppError>>;
  /** Keeps it when the last one was kept more than a minute ago. Called after each save. */
  keepSaved(incidentId: string, bytes: Uint8Array, now: Timestamp): Promise<Result<void, AppError>>;
  /**
   * Keeps what a document was made of, under the fingerprint that the record of exports has of it, so that the document
   * can come home when it was edited elsewhere.
   */
  keepExported(
    incidentId: string,
    bytes: Uint8Array,
    now: Timestamp,
    fingerprint: string,
  ): Promise<Result<void, AppError>>;
  /** Newest first. Rejects where the folder is there and cannot be read. */
  list(incidentId: string): Promise<readonly KeptVersion[]>;
  /**
   * Of an incident that went to the bin: nobody finds them any more, and they are deleted when the app starts next. What was set
   * aside before stays beside them; a second call changes nothing.
   */
  setAside(incidentId: string): Promise<Result<void, AppError>>;
  /** The incident came back, and its versions with it. Answers how many are kept of it now; 0: they were deleted meanwhile. */
  takeBack(incidentId: string): Promise<Result<number, AppError>>;
  /** Deletes what was set aside. */
  dropSetAside(): Promise<Result<void, AppError>>;
  /** Notes that this file holds the incident, so that one whose file is gone can be told from one that lies elsewhere. */
  noteFile(incidentId: string, path: string): Promise<Result<void, AppError>>;
  /** The full paths of the files that held it, the last one first, also where it is set aside; empty: none was noted. */
  filesOf(incidentId: string): Promise<readonly string[]>;
  /** What is kept of every incident, set aside or not, in no particular order. Rejects where the folder cannot be read. */
  everything(): Promise<readonly KeptIncident[]>;
  /** Thins out what is kept of every incident, also of those that nobody edits any more. Answers the first refusal of one. */
  thinOut(now: Timestamp): Promise<Result<void, AppError>>;
}

/** What is kept of one incident. */
export interface KeptIncident {
  /** The name of its folder, which every call here takes in the place of its id. */
  readonly key: string;
  /** It is deleted when the app starts next. */
  readonly isSetAside: boolean;
  /** The full path of its folder. */
  readonly folder: string;
}

export function createKeptVersions(folder: string): KeptVersions {
  const { run: alone } = createSerialQueue();
  const folderOf = (incidentId: string) => join(folder, versionsFolderName(incidentId));
  const aside = join(folder, '.binned');
  const asideOf = (incidentId: string) => join(aside, versionsFolderName(incidentId));

  async function list(incidentId: string): Promise<readonly KeptVersion[]> {
    const entries = await readdir(folderOf(incidentId), { withFileTypes: true }).catch(whenAbsent([]));
    // A folder is no version, whatever its name is.
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    return versionsNamed(names, folderOf(incidentId));
  }

  async function keep(
    incidentId: string,
    bytes: Uint8Array,
    now: Timestamp,
    exported: string | null = null,
  ): Promise<Result<void, AppError>> {
    // Those set aside may come back, and are older then.
    const namesAside = await readdir(asideOf(incidentId)).catch(whenAbsent([]));
    const known = [...(await list(incidentId)), ...versionsNamed(namesAside, asideOf(incidentId))];
    const number = Math.max(0, ...known.map((version) => version.number)) + 1;
    const path = join(folderOf(incidentId), versionFileName(number, now, exported));
    await mkdir(folderOf(incidentId), { recursive: true, mode: PRIVATE_FOLDER });
    const written = await atomicWrite(path, bytes, { mode: PRIVATE_FILE });
    if (!written.ok) return written;
    return thin(incidentId, now);
  }

  async function thin(incidentId: string, now: Timestamp): Promise<Result<void, AppError>> {
    const surplus = surplusVersions(await list(incidentId), now);
    for (const version of surplus) await unlink(version.path).catch(whenAbsent(undefined));
    return ok(undefined);
  }

  /** One piece of work at a time, and a refusal of the operating system as a value. */
  const inTurn = <Value>(incidentId: string, work: () => Promise<Result<Value, AppError>>) =>
    alone(() => work().catch((cause: unknown) => err(fileError(cause, folderOf(incidentId)))));

  async function setAside(incidentId: string): Promise<Result<void, AppError>> {
    await moveAll(folderOf(incidentId), asideOf(incidentId));
    return ok(undefined);
  }

  async function takeBack(incidentId: string): Promise<Result<number, AppError>> {
    await moveAll(asideOf(incidentId), folderOf(incidentId));
    return ok((await list(incidentId)).length);
  }

  const keysIn = async (parent: string): Promise<readonly string[]> => {
    const entries = await readdir(parent, { withFileTypes: true }).catch(whenAbsent([]));
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  };

  async function everything(): Promise<readonly KeptIncident[]> {
    const [kept, setAsideKeys] = [await keysIn(folder), await keysIn(aside)];
    return [
      ...kept.map((key) => ({ key, isSetAside: false, folder: folderOf(key) })),
      ...setAsideKeys.map((key) => ({ key, isSetAside: true, folder: asideOf(key) })),
    ];
  }

  return {
    folder,
    list,
    everything,
    filesOf: async (incidentId) => [
      ...new Set([...(await notedFiles(folderOf(incidentId))), ...(await notedFiles(asideOf(incidentId)))]),
    ],
    noteFile: (incidentId, path) =>
      inTurn(incidentId, async () =>
        (await list(incidentId)).length === 0 ? ok(undefined) : noteFile(folderOf(incidentId), path),
      ),
    async thinOut(now) {
      // Each in its own turn, so that no save waits for all of them.
      let first: Result<void, AppError> = ok(undefined);
      for (const key of await keysIn(folder)) {
        const thinned = await inTurn(key, () => thin(key, now));
        if (first.ok) first = thinned;
      }
      return first;
    },
    setAside: (incidentId) => inTurn(incidentId, () => setAside(incidentId)),
    takeBack: (incidentId) => inTurn(incidentId, () => takeBack(incidentId)),
    dropSetAside: () =>
      inTurn('', async () => {
        await rm(aside, { recursive: true, force: true });
        return ok(undefined);
      }),
    keepOpened: (incidentId, bytes, now) =>
      inTurn(incidentId, async () => {
        const [newest] = await list(incidentId);
        const newestBytes = newest && (await readFile(newest.path).catch(() => null)); // Unreadable: kept once more.
        return newestBytes?.equals(bytes) ? ok(undefined) : keep(incidentId, bytes, now);
      }),
    keepExported: (incidentId, bytes, now, fingerprint) =>
      inTurn(incidentId, async () => {
        const isKept = (await list(incidentId)).some(({ exported }) => exported === fingerprint);
        return isKept || !FINGERPRINT.test(fingerprint)
          ? ok(undefined)
          : keep(incidentId, bytes, now, fingerprint);
      }),
    keepSaved: (incidentId, bytes, now) =>
      inTurn(incidentId, async () => {
        const [newest] = await list(incidentId);
        const sinceMs = newest ? Math.abs(epochMs(now) - epochMs(newest.keptAt)) : KEEP_EVERY_MS;
        return sinceMs < KEEP_EVERY_MS ? ok(undefined) : keep(incidentId, bytes, now);
      }),
  };
}

/**
 * Moves what lies in one folder to what lies in another. Nothing happens where the first is not there: another program may have
 * been quicker.
 */
async function moveAll(from: string, to: string): Promise<void> {
  for (const name of await readdir(from).catch(whenAbsent([]))) {
    await mkdir(to, { recursive: true, mode: PRIVATE_FOLDER });
    await rename(join(from, name), join(to, name)).catch(whenAbsent(undefined));
  }
  // One in which a version was kept meanwhile stays.
  await rmdir(from).catch(whenRefused(undefined));
}

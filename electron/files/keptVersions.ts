import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { fileError, whenAbsent } from '#electron/files/fileErrors.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '#electron/files/privateFiles.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs, parseTimestamp, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { surplusVersions } from '#shared/versions/surplusVersions.ts';

/** During editing a version is kept at most this often. */
const KEEP_EVERY_MS = MINUTE_MS;

/** An earlier state of an incident, a whole incident file of its own. */
export interface KeptVersion {
  readonly path: string;
  readonly keptAt: Timestamp;
  /** Counts up with each version of an incident, however the clock jumps; 0 for those of before there were numbers. */
  readonly number: number;
  /** The fingerprint in the record of exports of a document that was made of it; null: none was, or another version was kept. */
  readonly exported: string | null;
}

/**
 * Earlier states of every incident, by incident id, under a folder of the application's own. They thin out with age; see
 * {@link surplusVersions}.
 */
export interface KeptVersions {
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
  /** Of an incident that went to the bin: nobody finds them any more, and they are deleted when the app starts next. */
  setAside(incidentId: string): Promise<Result<void, AppError>>;
  /** The incident came back, and its versions with it. */
  takeBack(incidentId: string): Promise<Result<void, AppError>>;
  /** Deletes what was set aside. */
  dropSetAside(): Promise<Result<void, AppError>>;
}

export function createKeptVersions(folder: string): KeptVersions {
  const { run: alone } = createSerialQueue();
  const folderOf = (incidentId: string) => join(folder, folderName(incidentId));

  async function list(incidentId: string): Promise<readonly KeptVersion[]> {
    const names = await readdir(folderOf(incidentId)).catch(whenAbsent([]));
    const versions = names.flatMap((name) => versionNamed(name, folderOf(incidentId)) ?? []);
    return versions.sort((a, b) => b.number - a.number || epochMs(b.keptAt) - epochMs(a.keptAt));
  }

  async function keep(
    incidentId: string,
    bytes: Uint8Array,
    now: Timestamp,
    exported: string | null = null,
  ): Promise<Result<void, AppError>> {
    const [newest] = await list(incidentId);
    const path = join(folderOf(incidentId), fileName((newest?.number ?? 0) + 1, now, exported));
    await mkdir(folderOf(incidentId), { recursive: true, mode: PRIVATE_FOLDER });
    const written = await atomicWrite(path, bytes, { mode: PRIVATE_FILE });
    if (!written.ok) return written;
    const surplus = surplusVersions(await list(incidentId), now);
    for (const version of surplus) await unlink(version.path);
    return ok(undefined);
  }

  /** One piece of work at a time, and a refusal of the operating system as a value. */
  const inTurn = (incidentId: string, work: () => Promise<Result<void, AppError>>) =>
    alone(() => work().catch((cause: unknown) => err(fileError(cause, folderOf(incidentId)))));

  const aside = join(folder, '.binned');
  const asideOf = (incidentId: string) => join(aside, folderName(incidentId));

  async function setAside(incidentId: string): Promise<Result<void, AppError>> {
    // Of an incident that goes there a second time, the newer ones are meant.
    await rm(asideOf(incidentId), { recursive: true, force: true });
    await mkdir(aside, { recursive: true, mode: PRIVATE_FOLDER });
    await rename(folderOf(incidentId), asideOf(incidentId)).catch(whenAbsent(undefined));
    return ok(undefined);
  }

  async function takeBack(incidentId: string): Promise<Result<void, AppError>> {
    // What was kept since its return, by another window, has other numbers or other times.
    for (const name of await readdir(asideOf(incidentId)).catch(whenAbsent([]))) {
      await mkdir(folderOf(incidentId), { recursive: true, mode: PRIVATE_FOLDER });
      await rename(join(asideOf(incidentId), name), join(folderOf(incidentId), name));
    }
    return ok(undefined);
  }

  return {
    list,
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

/** Ids come from files that anyone may have written, so only harmless ones become folder names as they are. */
function folderName(incidentId: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,80}$/.test(incidentId)) return incidentId;
  return createHash('sha256').update(incidentId).digest('hex');
}

/** As the record of exports has them: nothing else becomes a part of a file name. */
const FINGERPRINT = /^[0-9a-f]{14}$/;

/**
 * Such as `2026-03-10T16_00_00.000Z.7.incident`, with the fingerprint of an exported document before the ending: colons
 * are not allowed in Windows file names.
 */
function fileName(number: number, keptAt: Timestamp, exported: string | null): string {
  const mark = exported === null ? '' : `.${exported}`;
  return `${new Date(epochMs(keptAt)).toISOString().replaceAll(':', '_')}.${number}${mark}.incident`;
}

/** Null for a file that is no kept version. */
function versionNamed(name: string, folder: string): KeptVersion | null {
  const [, written = '', number = '0', exported = null] =
    /^(.+Z)(?:\.(\d+))?(?:\.([0-9a-f]{14}))?\.incident$/.exec(name) ?? [];
  const time = parseTimestamp(written.replaceAll('_', ':'));
  if (time === null) return null;
  return { path: join(folder, name), keptAt: timestampAt(epochMs(time)), number: Number(number), exported };
}

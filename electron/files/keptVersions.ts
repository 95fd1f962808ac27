import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { fileError, whenAbsent } from '#electron/files/fileErrors.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '#electron/files/privateFiles.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { createOneAtATime } from '#shared/oneAtATime.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { epochMs, parseTimestamp, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** Versions kept of each incident; older ones are removed. */
export const MAX_KEPT_VERSIONS = 20;

/** During editing a version is kept at most this often. */
const KEEP_EVERY_MS = 60_000;

/** An earlier state of an incident, a whole incident file of its own. */
export interface KeptVersion {
  readonly path: string;
  readonly keptAt: Timestamp;
}

/** The last versions of every incident, by incident id, under a folder of the application's own. */
export interface KeptVersions {
  /** Always keeps it, unless it is the newest kept one already: what was opened, or is about to be given up. */
  keepOpened(incidentId: string, bytes: Uint8Array, now: Timestamp): Promise<Result<void, AppError>>;
  /** Keeps it when the last one was kept more than a minute ago. Called after each save. */
  keepSaved(incidentId: string, bytes: Uint8Array, now: Timestamp): Promise<Result<void, AppError>>;
  /** Newest first. Rejects where the folder is there and cannot be read. */
  list(incidentId: string): Promise<readonly KeptVersion[]>;
}

export function createKeptVersions(folder: string): KeptVersions {
  const alone = createOneAtATime();
  const folderOf = (incidentId: string) => join(folder, folderName(incidentId));

  async function list(incidentId: string): Promise<readonly KeptVersion[]> {
    const names = await readdir(folderOf(incidentId)).catch(whenAbsent([]));
    const versions = names.flatMap((name) => {
      const keptAt = timeOfName(name);
      return keptAt === null ? [] : [{ path: join(folderOf(incidentId), name), keptAt }];
    });
    return versions.sort((a, b) => epochMs(b.keptAt) - epochMs(a.keptAt));
  }

  async function keep(
    incidentId: string,
    bytes: Uint8Array,
    now: Timestamp,
  ): Promise<Result<void, AppError>> {
    const taken = new Set((await list(incidentId)).map((version) => epochMs(version.keptAt)));
    let ms = epochMs(now);
    while (taken.has(ms)) ms += 1; // Two within a millisecond must not replace each other.
    await mkdir(folderOf(incidentId), { recursive: true, mode: PRIVATE_FOLDER });
    const path = join(folderOf(incidentId), nameOfTime(ms));
    const written = await atomicWrite(path, bytes, { mode: PRIVATE_FILE });
    if (!written.ok) return written;
    const surplus = (await list(incidentId)).slice(MAX_KEPT_VERSIONS);
    for (const version of surplus) await unlink(version.path);
    return ok(undefined);
  }

  /** One piece of work at a time, and a refusal of the operating system as a value. */
  const inTurn = (incidentId: string, work: () => Promise<Result<void, AppError>>) =>
    alone(() => work().catch((cause: unknown) => err(fileError(cause, folderOf(incidentId)))));

  return {
    list,
    keepOpened: (incidentId, bytes, now) =>
      inTurn(incidentId, async () => {
        const [newest] = await list(incidentId);
        const newestBytes = newest && (await readFile(newest.path).catch(() => null)); // Unreadable: kept once more.
        return newestBytes?.equals(bytes) ? ok(undefined) : keep(incidentId, bytes, now);
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

/** Colons are not allowed in Windows file names. */
function nameOfTime(ms: number): string {
  return `${new Date(ms).toISOString().replaceAll(':', '_')}.incident`;
}

function timeOfName(name: string): Timestamp | null {
  const match = /^(.+Z)\.incident$/.exec(name);
  const time = match?.[1] === undefined ? null : parseTimestamp(match[1].replaceAll('_', ':'));
  return time === null ? null : timestampAt(epochMs(time));
}

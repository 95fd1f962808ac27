import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { fileError, whenAbsent } from '#electron/files/fileErrors.ts';
import { incidentBytes } from '#electron/files/incidentFiles.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '#electron/files/privateFiles.ts';
import { logFailure } from '#electron/system/logger.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { MAX_FILE_BYTES } from '#shared/format/decodeText.ts';
import { type ParsedIncident, parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';

z.config({ jitless: true });

const ENDING = '.recovery.json';

/**
 * Room for the edits, for their replacement, which lies beside them for a moment, and for what is typed while the
 * disk is full.
 */
const RESERVED_TIMES = 3;
const RESERVED_AT_LEAST = 256_000;

const recoverySchema = z.object({
  path: z.string(),
  savedAt: z.custom<Timestamp>((value) => typeof value === 'string' && parseTimestamp(value) !== null),
  /** Digest of the file the edits were made on; null: it was not there. */
  base: z.string().nullable(),
  /** Digest of what a save was writing to the file meanwhile; null: none ran. Earlier versions did not note it. */
  saving: z.string().nullable().default(null),
  document: z.string(),
});

interface RecoveryFacts {
  /** Letters, digits and dashes. A document keeps its id, and so overwrites its own recovery file. */
  readonly id: string;
  /** The file they belong to. */
  readonly path: string;
  readonly savedAt: Timestamp;
  readonly base: string | null;
  readonly saving: string | null;
}

/** Edits that could not be saved to their file. */
export interface Recovery extends RecoveryFacts {
  readonly parsed: ParsedIncident;
}

/** Edits on their way to a recovery file. */
export interface KeptEdits extends RecoveryFacts {
  readonly incident: Incident;
}

/**
 * Keeps edits that a failing or slow save would lose, one file for each open document, until a save succeeds. A full
 * disk is the commonest reason for both, so some room is set apart for them.
 */
export interface RecoveryFiles {
  /** Writes the edits. If the file holds exactly these already, it writes nothing and keeps the older time. */
  write(edits: KeptEdits): Promise<Result<void, AppError>>;
  /** Sets room apart for the edits of an incident of this many bytes, if the disk has it. */
  reserve(bytes: number): Promise<Result<void, AppError>>;
  /**
   * All that can be read, newest first; offered when the application starts, and what cannot be read is logged. Edits
   * that their file holds after all, because only the removal was cut short, are removed instead.
   */
  list(): Promise<readonly Recovery[]>;
  read(id: string): Promise<Result<Recovery, AppError>>;
  remove(id: string): Promise<Result<void, AppError>>;
}

/** `log` gets the failures that no person waits for. */
export function createRecoveryFiles(folder: string, log = logFailure): RecoveryFiles {
  const fileOf = (id: string) => join(folder, `${id}${ENDING}`);
  /** Room on the disk that is given up for edits when there is no other left. */
  const reserve = `${folder}-reserve`;
  /** When the edits of an id were kept, so that the same ones need not be forced to the disk at each try of a save. */
  const keptSince = new Map<string, Timestamp>();

  async function read(id: string): Promise<Result<Recovery, AppError>> {
    if (!isRecoveryId(id)) return err(notAnId());
    const file = fileOf(id);
    try {
      const recovery = recoverySchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
      if (!recovery.success) return err(appError('file-not-incident', { file }));
      const { document, ...facts } = recovery.data;
      const parsed = parseIncidentFile(Buffer.from(document));
      return parsed.ok ? ok({ id, ...facts, parsed: parsed.value }) : err({ ...parsed.error, file });
    } catch (cause) {
      if (cause instanceof SyntaxError) return err(appError('file-not-json', { file }));
      return err(fileError(cause, file));
    }
  }

  /** When the disk is full, the room that was set apart is given up. */
  async function writeOnReserve(file: string, content: Uint8Array): Promise<Result<void, AppError>> {
    const written = await atomicWrite(file, content, { mode: PRIVATE_FILE });
    if (written.ok || written.error.code !== 'disk-full') return written;
    await rm(reserve, { force: true });
    return atomicWrite(file, content, { mode: PRIVATE_FILE });
  }

  async function remove(id: string): Promise<Result<void, AppError>> {
    if (!isRecoveryId(id)) return err(notAnId());
    try {
      await rm(fileOf(id), { force: true });
      return ok(undefined);
    } catch (cause) {
      return err(fileError(cause, fileOf(id)));
    }
  }

  /** None where the folder cannot be read: the application starts all the same. */
  async function ids(): Promise<readonly string[]> {
    try {
      const names = await readdir(folder).catch(whenAbsent([]));
      return names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
    } catch (cause) {
      log('recovery', cause);
      return [];
    }
  }

  return {
    read,
    remove,
    async write({ id, savedAt, incident, ...facts }) {
      const file = fileOf(id);
      try {
        const document = incidentBytes(incident, facts.path, MAX_FILE_BYTES); // More could not be read again.
        if (!document.ok) return document;
        const contentOf = (since: Timestamp) =>
          Buffer.from(JSON.stringify({ ...facts, savedAt: since, document: document.value.toString() }));
        const since = keptSince.get(id);
        if (since !== undefined && (await holds(file, contentOf(since)))) return ok(undefined);
        await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
        const written = await writeOnReserve(file, contentOf(savedAt));
        if (written.ok) keptSince.set(id, savedAt);
        return written;
      } catch (cause) {
        return err(fileError(cause, file));
      }
    },
    async reserve(bytes) {
      try {
        const wanted = Math.max(RESERVED_AT_LEAST, bytes * RESERVED_TIMES);
        const there = await stat(reserve).catch(whenAbsent(null));
        if (there !== null && there.size >= wanted) return ok(undefined);
        await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
        // Random, because some file systems set nothing apart for zeros.
        return await atomicWrite(reserve, randomBytes(wanted), { mode: PRIVATE_FILE });
      } catch (cause) {
        return err(fileError(cause, reserve));
      }
    },
    async list() {
      const outcomes = await Promise.all((await ids()).map(read));
      const needed: Recovery[] = [];
      for (const recovery of outcomes) {
        const isDone = recovery.ok && (await isInItsFile(recovery.value));
        if (recovery.ok && !isDone) needed.push(recovery.value);
        const settled = isDone ? await remove(recovery.value.id) : recovery;
        if (!settled.ok) log('recovery', JSON.stringify(settled.error));
      }
      return needed.sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
    },
  };
}

function isInItsFile({ path, parsed }: Recovery): Promise<boolean> {
  return holds(path, Buffer.from(serializeIncident(parsed.incident)));
}

async function holds(path: string, content: Uint8Array): Promise<boolean> {
  const bytes = await readFile(path).catch(() => null); // Gone or unreadable: it does not hold it.
  return bytes?.equals(content) ?? false;
}

/** Ids come from windows, and become file names. */
function isRecoveryId(id: string): boolean {
  return /^[A-Za-z0-9-]{1,64}$/.test(id);
}

function notAnId(): AppError {
  return appError('bad-request', { reason: 'not a recovery id' });
}

/** Tells two contents of a file apart. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

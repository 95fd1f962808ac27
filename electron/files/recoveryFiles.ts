import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { type ParsedIncident, parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';

z.config({ jitless: true });

const ENDING = '.recovery.json';

const recoverySchema = z.object({
  path: z.string(),
  savedAt: z.custom<Timestamp>((value) => typeof value === 'string' && parseTimestamp(value) !== null),
  /** Digest of the file the edits were made on; null: it was not there. */
  base: z.string().nullable(),
  document: z.string(),
});

/** Edits that could not be saved to their file. */
export interface Recovery {
  readonly id: string;
  /** The file they belong to. */
  readonly path: string;
  readonly savedAt: Timestamp;
  readonly base: string | null;
  readonly parsed: ParsedIncident;
}

/** Keeps edits that a failing save would lose, one file for each open document, until a save succeeds. */
export interface RecoveryFiles {
  write(edits: {
    /** Letters, digits and dashes; the same document writes under the same one again. */
    readonly id: string;
    readonly path: string;
    readonly incident: Incident;
    readonly savedAt: Timestamp;
    readonly base: string | null;
  }): Promise<Result<void, AppError>>;
  /** All that can be read, newest first; offered when the application starts. */
  list(): Promise<readonly Recovery[]>;
  read(id: string): Promise<Result<Recovery, AppError>>;
  remove(id: string): Promise<Result<void, AppError>>;
}

export function createRecoveryFiles(folder: string): RecoveryFiles {
  const fileOf = (id: string) => join(folder, `${id}${ENDING}`);

  async function read(id: string): Promise<Result<Recovery, AppError>> {
    if (!/^[A-Za-z0-9-]{1,64}$/.test(id))
      return err(appError('bad-request', { reason: 'not a recovery id' }));
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

  return {
    read,
    async write({ id, path, incident, savedAt, base }) {
      const file = fileOf(id);
      try {
        await mkdir(folder, { recursive: true });
        const content = JSON.stringify({ path, savedAt, base, document: serializeIncident(incident) });
        const written = await atomicWrite(file, Buffer.from(content));
        return written.ok ? ok(undefined) : written;
      } catch (cause) {
        return err(fileError(cause, file));
      }
    },
    async list() {
      const names = await readdir(folder).catch(() => []); // No folder yet: nothing ever failed.
      const ids = names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
      const outcomes = await Promise.all(ids.map(read));
      const found = outcomes.flatMap((recovery) => (recovery.ok ? [recovery.value] : []));
      return found.sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
    },
    async remove(id) {
      if (!isRecoveryId(id)) return err(notAnId());
      try {
        await rm(fileOf(id), { force: true });
        return ok(undefined);
      } catch (cause) {
        return err(fileError(cause, fileOf(id)));
      }
    },
  };
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

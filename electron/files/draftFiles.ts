import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { errnoOf, fileError } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '#electron/files/privateFiles.ts';
import { type Drafts, NO_DRAFTS } from '#shared/drafts/drafts.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { createOneAtATime } from '#shared/oneAtATime.ts';
import { err, ok, type Result } from '#shared/result.ts';

z.config({ jitless: true });

const ENDING = '.drafts.json';

const draftFileSchema = z.object({
  /** Null: forms that belong to no incident. */
  incidentId: z.string().nullable(),
  /** Every path where the incident was open, the latest first. */
  paths: z.array(z.string()),
  drafts: z.record(z.string(), z.string()),
});
type DraftFile = z.infer<typeof draftFileSchema>;

/** Whose drafts: an incident's, with the path where it is open; null: those of forms that belong to none. */
export type DraftOwner = { readonly incidentId: string; readonly path: string } | null;

/**
 * Keeps what is typed in fields and in no incident, one file for each incident under the user data, readable
 * by its owner only. No export and no command line reads them.
 */
export interface DraftFiles {
  /** Replaces what is kept of the owner; nothing at all removes the file. */
  keep(owner: DraftOwner, drafts: Drafts): Promise<Result<void, AppError>>;
  /** What is kept of the owner; none when there is no file. Notes where the incident is now. */
  read(owner: DraftOwner): Promise<Result<Drafts, AppError>>;
  /**
   * Removes the drafts of incidents that are gone: their file is at none of its paths nor, under another
   * name, in the same folder. A folder that is not there, such as a disk that is not plugged in, keeps them.
   */
  sweep(): Promise<void>;
}

export function createDraftFiles(folder: string): DraftFiles {
  const alone = createOneAtATime();
  const fileOf = (owner: DraftOwner) =>
    join(folder, `${owner === null ? 'forms' : nameOf(owner.incidentId)}${ENDING}`);

  async function load(file: string): Promise<DraftFile | null> {
    try {
      const read = draftFileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
      return read.success ? read.data : null;
    } catch (cause) {
      if (cause instanceof SyntaxError || errnoOf(cause) === 'ENOENT') return null;
      throw cause;
    }
  }

  async function write(file: string, content: DraftFile): Promise<Result<void, AppError>> {
    await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
    const written = await atomicWrite(file, Buffer.from(JSON.stringify(content)), { mode: PRIVATE_FILE });
    return written.ok ? ok(undefined) : written;
  }

  async function keep(owner: DraftOwner, drafts: Drafts): Promise<Result<void, AppError>> {
    const file = fileOf(owner);
    if (Object.keys(drafts).length === 0) {
      await rm(file, { force: true });
      return ok(undefined);
    }
    const paths = pathsWith(owner, (await load(file))?.paths ?? []);
    return write(file, { incidentId: owner?.incidentId ?? null, paths, drafts });
  }

  async function read(owner: DraftOwner): Promise<Result<Drafts, AppError>> {
    const file = fileOf(owner);
    const kept = await load(file);
    if (kept === null) return ok(NO_DRAFTS);
    const paths = pathsWith(owner, kept.paths);
    if (paths[0] === kept.paths[0]) return ok(kept.drafts);
    const moved = await write(file, { ...kept, paths });
    return moved.ok ? ok(kept.drafts) : moved;
  }

  async function sweep(): Promise<void> {
    const names = await readdir(folder).catch(() => []); // No folder yet: nothing was ever half typed.
    for (const name of names.filter((each) => each.endsWith(ENDING))) {
      const kept = await load(join(folder, name));
      if (kept !== null && (await isGone(kept))) await rm(join(folder, name), { force: true });
    }
  }

  /** One piece of work at a time, and a refusal of the operating system as a value. */
  const inTurn = <T>(owner: DraftOwner, work: () => Promise<Result<T, AppError>>) =>
    alone(() => work().catch((cause: unknown) => err(fileError(cause, fileOf(owner)))));

  return {
    keep: (owner, drafts) => inTurn(owner, () => keep(owner, drafts)),
    read: (owner) => inTurn(owner, () => read(owner)),
    sweep: () => alone(sweep),
  };
}

/** Ids come from files that anyone may have written, and become file names. */
function nameOf(incidentId: string): string {
  return createHash('sha256').update(incidentId).digest('hex').slice(0, 32);
}

function pathsWith(owner: DraftOwner, paths: readonly string[]): string[] {
  return owner === null ? [] : [owner.path, ...paths.filter((path) => path !== owner.path)];
}

async function isGone({ incidentId, paths }: DraftFile): Promise<boolean> {
  if (incidentId === null) return false;
  for (const path of paths) {
    if (await mayBeAt(path, incidentId)) return false;
  }
  return true;
}

/** Whether the incident is there, was renamed in its folder, or cannot be looked for. */
async function mayBeAt(path: string, incidentId: string): Promise<boolean> {
  const names = await readdir(dirname(path)).catch(() => null);
  if (names === null || names.some((name) => join(dirname(path), name) === path)) return true;
  for (const name of names.filter((each) => each.endsWith('.incident'))) {
    const read = await readIncidentFile(join(dirname(path), name));
    if (read.ok && read.value.parsed.incident.id === incidentId) return true;
  }
  return false;
}

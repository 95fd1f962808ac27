import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { errnoOf, fileError, whenAbsent } from '#electron/files/fileErrors.ts';
import { whereaboutsBelow, whereaboutsOf } from '#electron/files/incidentWhereabouts.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from '#electron/files/privateFiles.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import { type Drafts, NO_DRAFTS } from '#shared/drafts/drafts.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { DAY_MS } from '#shared/time/durations.ts';

z.config({ jitless: true });

const ENDING = '.drafts.json';
/** Added to the name of a file that is no file of drafts. */
const DAMAGED = '.damaged';

/** An incident that was found nowhere for so long is taken to be deleted. */
const GONE_AFTER_MS = 56 * DAY_MS;

const draftFileSchema = z.object({
  /** Null: forms that belong to no incident. */
  incidentId: z.string().nullable(),
  /** Every path where the incident was open, the latest first. */
  paths: z.array(z.string()),
  drafts: z.record(z.string(), z.string()),
  /** When the incident was first found nowhere, in milliseconds since the epoch; left out while it is not missed. */
  missingSince: z.number().exactOptional(),
});
type DraftFile = z.infer<typeof draftFileSchema>;

/** Whose drafts: an incident's, with the path where it is open; null: those of forms that belong to none. */
export type DraftOwner = { readonly incidentId: string; readonly path: string } | null;

/**
 * Keeps what is typed in fields and in no incident, one file for each incident under the user data, readable
 * by its owner only. No export and no command line reads them.
 */
export interface DraftFiles {
  /**
   * Replaces what is kept of the owner; nothing at all removes the file. Drafts that could not be read when the
   * owner was opened were never shown, so they stay beside the new ones until they can be read.
   */
  keep(owner: DraftOwner, drafts: Drafts): Promise<Result<void, AppError>>;
  /** The drafts kept for the owner; none without a file. Notes where the incident lies now. */
  read(owner: DraftOwner): Promise<Result<Drafts, AppError>>;
  /**
   * Removes the drafts of incidents that are gone: for eight weeks their file was at none of its paths nor, under
   * another name, in the same folders or inside them. Where that is not certain, as with a disk that is not plugged
   * in, they stay. `nowMs` is since the epoch.
   */
  sweep(nowMs: number): Promise<void>;
}

/** `log` hears of what no person waits for. */
export function createDraftFiles(folder: string, log: (place: string, cause: unknown) => void): DraftFiles {
  const { run: alone } = createSerialQueue();
  const fileOf = (owner: DraftOwner) =>
    join(folder, `${owner === null ? 'forms' : nameOf(owner.incidentId)}${ENDING}`);
  /** By file: drafts that no window has shown, because reading them failed; null: still not read. */
  const unshown = new Map<string, Drafts | null>();

  async function load(file: string): Promise<DraftFile | 'damaged' | null> {
    try {
      const read = draftFileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
      return read.success ? read.data : 'damaged';
    } catch (cause) {
      if (cause instanceof SyntaxError) return 'damaged';
      return whenAbsent(null)(cause);
    }
  }

  async function write(file: string, content: DraftFile): Promise<Result<void, AppError>> {
    await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
    const written = await atomicWrite(file, Buffer.from(JSON.stringify(content)), { mode: PRIVATE_FILE });
    return written.ok ? ok(undefined) : written;
  }

  /** For what serves the next sweep only: that it fails is no reason to fail as well. */
  async function note(file: string, content: DraftFile): Promise<void> {
    const written = await write(file, content);
    if (!written.ok) log('drafts', JSON.stringify(written.error));
  }

  async function keep(owner: DraftOwner, drafts: Drafts): Promise<Result<void, AppError>> {
    const file = fileOf(owner);
    const kept = await load(file);
    if (kept === 'damaged') await rename(file, `${file}${DAMAGED}`);
    const before = kept === 'damaged' ? null : kept;
    if (unshown.get(file) === null) unshown.set(file, before?.drafts ?? NO_DRAFTS);
    const all = { ...unshown.get(file), ...drafts };
    if (Object.keys(all).length === 0) {
      await rm(file, { force: true });
      return ok(undefined);
    }
    const paths = pathsWith(owner, before?.paths ?? []);
    return write(file, { incidentId: owner?.incidentId ?? null, paths, drafts: all });
  }

  async function read(owner: DraftOwner): Promise<Result<Drafts, AppError>> {
    const file = fileOf(owner);
    // Until they are read: should that fail, nobody has seen them.
    if (!unshown.has(file)) unshown.set(file, null);
    const kept = await load(file);
    unshown.delete(file);
    if (kept === null || kept === 'damaged') return ok(NO_DRAFTS);
    const { missingSince: _found, ...content } = kept;
    const paths = pathsWith(owner, kept.paths);
    if (paths[0] !== kept.paths[0]) await note(file, { ...content, paths });
    return ok(kept.drafts);
  }

  /** Acts on what was found of an incident, unless its drafts were read or kept while it was looked for. */
  async function settle(
    file: string,
    seen: DraftFile,
    found: 'there' | 'gone',
    nowMs: number,
  ): Promise<void> {
    if (JSON.stringify(await load(file)) !== JSON.stringify(seen)) return;
    const { missingSince = null, ...content } = seen;
    if (found === 'there') {
      if (missingSince !== null) await note(file, content);
    } else if (missingSince === null || missingSince > nowMs) {
      await note(file, { ...content, missingSince: nowMs });
    } else if (nowMs - missingSince > GONE_AFTER_MS) {
      await rm(file, { force: true });
    }
  }

  async function sweepDrafts(file: string, nowMs: number): Promise<void> {
    const kept = await alone(() => load(file));
    if (kept === null || kept === 'damaged' || kept.incidentId === null) return;
    // Without the turn, because a slow disk would keep what is being typed waiting.
    let found = await whereaboutsOf(kept.incidentId, kept.paths);
    if (found === 'gone') found = await whereaboutsBelow(kept.incidentId, kept.paths);
    if (found === 'unknown') return;
    const settled = found;
    await alone(() => settle(file, kept, settled, nowMs));
  }

  async function sweepDamaged(file: string, nowMs: number): Promise<void> {
    const { ctimeMs } = await stat(file); // When it was set aside.
    if (nowMs - ctimeMs > GONE_AFTER_MS) await rm(file, { force: true });
  }

  async function sweep(nowMs: number): Promise<void> {
    for (const name of await readdir(folder).catch(whenAbsent([]))) {
      const file = join(folder, name);
      try {
        if (name.endsWith(ENDING)) await sweepDrafts(file, nowMs);
        if (name.endsWith(`${ENDING}${DAMAGED}`)) await sweepDamaged(file, nowMs);
      } catch (cause) {
        if (errnoOf(cause) === null) throw cause;
        log('drafts', cause);
      }
    }
  }

  /** One piece of work at a time, and a refusal of the operating system as a value. */
  const inTurn = <T>(owner: DraftOwner, work: () => Promise<Result<T, AppError>>) =>
    alone(() => work().catch((cause: unknown) => err(fileError(cause, fileOf(owner)))));

  return {
    keep: (owner, drafts) => inTurn(owner, () => keep(owner, drafts)),
    read: (owner) => inTurn(owner, () => read(owner)),
    sweep,
  };
}

/** Ids come from files that anyone may have written, and become file names. */
function nameOf(incidentId: string): string {
  return createHash('sha256').update(incidentId).digest('hex').slice(0, 32);
}

function pathsWith(owner: DraftOwner, paths: readonly string[]): string[] {
  return owner === null ? [] : [owner.path, ...paths.filter((path) => path !== owner.path)];
}

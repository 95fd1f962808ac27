import type { StatsFs } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { fileError } from '#electron/files/fileErrors.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, type AppErrorCode, appError } from '#shared/errors/appError.ts';

/** What a sync of usual incidents writes at most, in bytes: objects, two indexes, and the merged files. */
const LEAST_FREE = 4_000_000;

type DiskFacts = Pick<StatsFs, 'blocks' | 'bavail' | 'bsize' | 'files' | 'ffree'>;
type Look = (folder: string) => Promise<DiskFacts>;

/**
 * Refused with `disk-full` where a sync would soon stop for want of room. One that stops in the middle of a merge can
 * neither end it nor take it back, since that is written too.
 */
export async function diskRoom(folder: string, look: Look = statfs): Promise<Result<void, AppError>> {
  try {
    return isFull(await look(folder)) ? err(appError('disk-full', { file: folder })) : ok(undefined);
  } catch (cause) {
    return err(fileError(cause, folder));
  }
}

/** What Git says where it could not write is not always that the disk is full: some of its words are those of missing rights. */
const MAY_BE_FULL: ReadonlySet<AppErrorCode> = new Set(['git-failed', 'git-no-rights', 'git-unfinished']);

/** A refusal of Git as one of the disk, where the disk says so. Git's own words stay. */
export async function orFullDisk(error: AppError, folder: string, look: Look = statfs): Promise<AppError> {
  if (!MAY_BE_FULL.has(error.code)) return error;
  const room = await diskRoom(folder, look);
  return !room.ok && room.error.code === 'disk-full' ? { ...error, code: 'disk-full' } : error;
}

/** Shares that count nothing say 0 of 0. */
function isFull({ blocks, bavail, bsize, files, ffree }: DiskFacts): boolean {
  return (blocks > 0 && bavail * bsize < LEAST_FREE) || (files > 0 && ffree === 0);
}

import { access, constants, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileError, whenAbsent } from '#electron/files/fileErrors.ts';
import type { Keeping } from '#electron/files/replaceWithVersions.ts';
import {
  binPictures,
  type PicturesToBin,
  picturesToBin,
  type Trash,
} from '#electron/library/bin/binPictures.ts';
import { reviewCopyPath } from '#electron/reviewCopies/reviewCopy.ts';
import { logFailure } from '#electron/system/logger.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { MAX_FILE_BYTES } from '#shared/format/decodeText.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import type { BinnedPictures } from '#shared/ipc/libraryPayloads.ts';

/** What went to the bin, as it was read before, so that it can be written back. */
export interface Binned {
  readonly path: string;
  /** Null: it could not be read as an incident, so that no versions are known to be its own. */
  readonly incidentId: IncidentId | null;
  readonly bytes: Uint8Array;
  /** Permission bits of the file. */
  readonly mode: number;
  /** By their names; null: too large to be held, so they are only in the bin. */
  readonly pictures: ReadonlyMap<string, Uint8Array> | null;
  /** The copy for reviewers beside it; null: none went along. */
  readonly reviewCopy: Uint8Array | null;
}

/** Everything needed to move files to the bin. */
export interface Binning extends Keeping {
  readonly trash: Trash;
}

/**
 * Moves the file of an incident to the bin, and the folder of its pictures where no other incident may need it. What can be
 * read as an incident is a kept version first. A file that nobody can read as one is moved, too: that is what a person wants
 * to be rid of. Where the file is refused, nothing was moved.
 */
export async function moveToBin(
  path: string,
  { trash, versions, now }: Binning,
): Promise<Result<{ readonly binned: Binned; readonly pictures: BinnedPictures }, AppError>> {
  const read = await readForBin(path);
  if (!read.ok) return read;
  const { bytes, mode } = read.value;
  const parsed = parseIncidentFile(bytes);
  if (parsed.ok) {
    const kept = await versions.keepOpened(parsed.value.incident.id, bytes, now);
    if (!kept.ok) return kept;
    const noted = await versions.noteFile(parsed.value.incident.id, path);
    if (!noted.ok) return noted;
  }
  const incidentId = parsed.ok ? parsed.value.incident.id : null;
  const found = await picturesToBin(path);
  const refused = await taken(trash, path);
  if (refused !== null) return err(refused);
  const pictures = found.kind === 'ours' ? await binPictures(path, trash) : found.kind;
  const reviewCopy = await binReviewCopy(path, trash);
  return ok({
    binned: { path, incidentId, bytes, mode, pictures: heldPictures(found, pictures), reviewCopy },
    pictures,
  });
}

/** The copy for reviewers goes along, edited or not; what it held, null where there was none or it stayed. */
async function binReviewCopy(path: string, trash: Trash): Promise<Uint8Array | null> {
  const copy = reviewCopyPath(path);
  try {
    const bytes = await readFile(copy).catch(whenAbsent(null));
    if (bytes !== null) await trash(copy);
    return bytes;
  } catch (cause) {
    // It is made of the incident: one that stays loses nobody anything.
    logFailure('bin', cause);
    return null;
  }
}

/** Refuses beforehand what a system would refuse without a reason: a folder in which nothing may be changed. */
async function readForBin(
  path: string,
): Promise<Result<{ readonly bytes: Uint8Array; readonly mode: number }, AppError>> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return err(appError('file-is-folder', { file: path }));
    if (info.size > MAX_FILE_BYTES) return err(appError('file-too-large', { file: path }));
    const bytes = await readFile(path);
    await access(dirname(path), constants.W_OK);
    return ok({ bytes, mode: info.mode & 0o7777 });
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

/** Null once it is in the bin. */
async function taken(trash: Trash, path: string): Promise<AppError | null> {
  try {
    await trash(path);
    return null;
  } catch (cause) {
    // Electron rejects with words of the system's own, or none.
    return appError('file-not-binned', { file: path, reason: cause instanceof Error ? cause.message : '' });
  }
}

function heldPictures(found: PicturesToBin, pictures: BinnedPictures): Binned['pictures'] {
  return found.kind === 'ours' && pictures === 'moved' ? found.held : new Map();
}

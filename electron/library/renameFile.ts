import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeError } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { isSameContent, replaceExpected } from '#electron/files/replaceExpected.ts';
import { ownPictures } from '#electron/library/bin/binPictures.ts';
import { bringPictures, pictureFolder } from '#electron/pictures/pictureFolder.ts';
import { removeReviewCopy, writeReviewCopy } from '#electron/reviewCopies/reviewCopy.ts';
import { logFailure } from '#electron/system/logger.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';

/**
 * Gives the file of an incident another name in its folder, with `-2` and so on where that is taken, and answers its new path.
 * The folder of its pictures goes along; pictures that another incident may show are copied. Kept versions are known by the
 * incident, not by its file. At every moment a file holds the whole incident, and its pictures are found beside it.
 */
export async function renameFile(path: string, wanted: string): Promise<Result<string, AppError>> {
  const read = await readIncidentFile(path);
  if (!read.ok) return read;
  const { bytes, parsed } = read.value;
  try {
    const next = join(dirname(path), await freeName(path, wanted));
    if (next === path) return ok(path);
    const own = await ownPictures(path);
    const moved = await moveFile(path, next, bytes);
    if (!moved.ok) return moved;
    await takePictures(parsed.incident, { path, next, isOwn: typeof own !== 'string' });
    await takeReviewCopy(parsed.incident, { path, next });
    return ok(next);
  } catch (cause) {
    return err(writeError(cause, path));
  }
}

/** The wanted name, which may be its own but for case, or the first one like it that no other file beside has, in any case. */
async function freeName(path: string, wanted: string): Promise<string> {
  const own = basename(path);
  // Of two names that differ by case only, a disk that tells case apart may have both.
  const others = (await readdir(dirname(path))).filter((name) => name !== own);
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const stem = wanted.slice(0, -INCIDENT_EXTENSION.length);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${stem}-${number}${INCIDENT_EXTENSION}`;
    if (name === own || !taken.has(name.toLowerCase())) return name;
  }
}

async function moveFile(path: string, next: string, bytes: Uint8Array): Promise<Result<void, AppError>> {
  // Where only case differs, some disks know one file by both names.
  if (next.toLowerCase() === path.toLowerCase()) {
    await rename(path, next);
    return ok(undefined);
  }
  const { mode } = await stat(path);
  const placed = await replaceExpected(next, bytes, null, { mode: mode & 0o7777 });
  if (!placed.ok) return placed;
  if (placed.value.kind !== 'replaced') return err(appError('file-exists', { file: next }));
  if (!isSameContent(await readFile(path), bytes)) {
    await rm(next);
    return err(appError('changed-on-disk', { file: path }));
  }
  await rm(path);
  return ok(undefined);
}

/** One that somebody edited stays: their words are nowhere else. */
async function takeReviewCopy(
  incident: Incident,
  { path, next }: { readonly path: string; readonly next: string },
): Promise<void> {
  const gone = await removeReviewCopy(path);
  if (!gone.ok) return logFailure('rename', gone.error);
  if (gone.value === null) return;
  const written = await writeReviewCopy(next, incident, { isBeginning: true });
  if (!written.ok) logFailure('rename', written.error);
}

/** What cannot be taken along is found where it is. */
async function takePictures(
  incident: Incident,
  { path, next, isOwn }: { readonly path: string; readonly next: string; readonly isOwn: boolean },
): Promise<void> {
  const [from, to] = [pictureFolder(path), pictureFolder(next)];
  const isFree = from.toLowerCase() === to.toLowerCase() || (await stat(to).catch(() => null)) === null; // Looked for only.
  if (isOwn && isFree) {
    await rename(from, to).catch((cause: unknown) => logFailure('rename', cause));
    return;
  }
  for (const failure of await bringPictures(picturesOf(incident), { from: path, to: next }))
    logFailure('rename', failure);
}

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { fileError, whenAbsent, writeError } from '#electron/files/fileErrors.ts';
import { isSameContent } from '#electron/files/replaceExpected.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { isEvidenceFile, type Picture } from '#shared/domain/incident/picture.ts';
import type { PictureFile } from '#shared/domain/pictures/pictureEdits.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';
import { cleanEvidence } from '#shared/privacy/pictures/cleanEvidence.ts';
import { MOST_PICTURE_BYTES } from '#shared/privacy/pictures/pictureBytes.ts';

const FOLDER_ENDING = '.files';

/** The folder of an incident's pictures: `checkout.files` beside `checkout.incident`. */
export function pictureFolder(incidentPath: string): string {
  const name = basename(incidentPath);
  const isUsual = name.toLowerCase().endsWith(INCIDENT_EXTENSION);
  const stem = isUsual ? name.slice(0, -INCIDENT_EXTENSION.length) : name;
  return join(dirname(incidentPath), `${stem}${FOLDER_ENDING}`);
}

/** What an incident names of a picture that was taken in. */
export type TakenPicture = PictureFile;

/**
 * Puts a picture or file beside an incident, a picture without what it says about its making, under a name made from its content. The
 * whole file is on the disk before it is answered, so that an incident never names one that is not there.
 */
export async function takeIn(
  incidentPath: string,
  bytes: Uint8Array,
): Promise<Result<TakenPicture, AppError>> {
  const clean = cleanEvidence(bytes);
  if (!clean.ok) return clean;
  const { bytes: kept, ending, ...size } = clean.value;
  const file = `${contentName(kept)}.${ending}`;
  const written = await putFile(incidentPath, file, kept);
  return written.ok ? ok({ file, ...size }) : written;
}

/** Writes a picture under this name, unless it is there already. */
export async function putFile(
  incidentPath: string,
  file: string,
  bytes: Uint8Array,
): Promise<Result<void, AppError>> {
  const folder = pictureFolder(incidentPath);
  const path = join(folder, file);
  try {
    await mkdir(folder, { recursive: true });
    const before = await readFile(path).catch(whenAbsent(null));
    if (before !== null && isSameContent(before, bytes)) return ok(undefined);
  } catch (cause) {
    return err(writeError(cause, folder));
  }
  return atomicWrite(path, bytes);
}

/**
 * The bytes of a picture of an incident. A name that is no picture's is refused, so that no path leads elsewhere, and a
 * file whose content is not the one that its name is made from. Where an incident was renamed without its folder, the
 * picture is found in the other folders of pictures beside it.
 */
export async function readPicture(incidentPath: string, file: string): Promise<Result<Uint8Array, AppError>> {
  if (!isEvidenceFile(file)) return err(appError('path-not-granted', { file }));
  const own = await readIn(pictureFolder(incidentPath), file);
  if (own.ok || own.error.code !== 'picture-missing') return own;
  try {
    for (const folder of await foldersBeside(incidentPath)) {
      const found = await readIn(folder, file);
      if (found.ok) return found;
    }
  } catch (cause) {
    return err(fileError(cause, dirname(incidentPath)));
  }
  return own;
}

async function readIn(folder: string, file: string): Promise<Result<Uint8Array, AppError>> {
  const path = join(folder, file);
  try {
    const info = await stat(path);
    if (!info.isFile() || info.size > MOST_PICTURE_BYTES)
      return err(appError('picture-changed', { file: path }));
    const bytes = await readFile(path);
    const isSame = file.startsWith(contentName(bytes));
    return isSame ? ok(bytes) : err(appError('picture-changed', { file: path }));
  } catch (cause) {
    const error = fileError(cause, path);
    return err(error.code === 'file-not-found' ? appError('picture-missing', { file: path }) : error);
  }
}

async function foldersBeside(incidentPath: string): Promise<readonly string[]> {
  const folder = dirname(incidentPath);
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name.endsWith(FOLDER_ENDING))
    .map(({ name }) => join(folder, name));
}

/** The names of the other folders of pictures beside an incident that have some of these files. */
export async function foldersWith(
  incidentPath: string,
  files: readonly string[],
): Promise<Result<{ readonly alsoIn: string[] }, AppError>> {
  try {
    const alsoIn: string[] = [];
    for (const folder of await foldersBeside(incidentPath)) {
      const names = new Set(await readdir(folder));
      if (files.some((file) => names.has(file))) alsoIn.push(basename(folder));
    }
    return ok({ alsoIn });
  } catch (cause) {
    return err(fileError(cause, dirname(incidentPath)));
  }
}

/**
 * Brings the pictures of an incident that lies at one path into the folder of another: after a copy was saved, or after
 * somebody renamed the file alone. Answers why some could not be brought.
 */
export async function bringPictures(
  pictures: readonly Pick<Picture, 'file'>[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly AppError[]> {
  const failures: AppError[] = [];
  for (const { file } of pictures) {
    if (!isEvidenceFile(file)) continue;
    // Only looked for, since an incident with hundreds of pictures opens without reading them.
    const isThere = await stat(join(pictureFolder(to), file)).then(
      () => true,
      () => false, // Whatever keeps it from being seen, taking it along says.
    );
    if (isThere) continue;
    const read = await readPicture(from, file);
    const written = read.ok ? await putFile(to, file, read.value) : read;
    if (!written.ok) failures.push(written.error);
  }
  return failures;
}

/** The pictures in the folder of an incident, by their names; nothing else in it is Debrief's. */
export async function picturesInFolder(incidentPath: string): Promise<Result<readonly string[], AppError>> {
  const folder = pictureFolder(incidentPath);
  try {
    const names = await readdir(folder).catch(whenAbsent<string[]>([]));
    return ok(names.filter(isEvidenceFile).sort());
  } catch (cause) {
    return err(fileError(cause, folder));
  }
}

/** Half of a SHA-256, in letters and digits: two pictures never share it by chance, and nobody can make two that do. */
function contentName(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { whenAbsent } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { incidentPaths } from '#electron/files/libraryFolder.ts';
import { pictureFolder } from '#electron/pictures/pictureFolder.ts';
import { logFailure } from '#electron/system/logger.ts';
import { isEvidenceFile } from '#shared/domain/incident/picture.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import type { BinnedPictures } from '#shared/ipc/libraryPayloads.ts';

/** Moves one file or folder to the bin of the system; rejects where that does not take it. */
export type Trash = (path: string) => Promise<void>;

/** What becomes of the folder of pictures when its incident goes to the bin. */
export type PicturesToBin =
  | { readonly kind: Exclude<BinnedPictures, 'moved'> }
  /** It may go along. Its pictures by their names; null: too large to be held. */
  | { readonly kind: 'ours'; readonly held: ReadonlyMap<string, Uint8Array> | null };

/** More than this is not held in memory; bytes. */
const MOST_HELD = 100_000_000;

/** Looks whether the folder may go along; whatever keeps that from being known keeps the folder where it is. */
export async function picturesToBin(path: string): Promise<PicturesToBin> {
  const folder = await ownPictures(path);
  if (typeof folder === 'string') return { kind: folder };
  try {
    return { kind: 'ours', held: await held(pictureFolder(path), folder) };
  } catch (cause) {
    logFailure('bin', cause);
    return { kind: 'refused' };
  }
}

/** The names of the pictures in the folder of an incident where it may go with its incident, or what speaks against that. */
export async function ownPictures(
  path: string,
): Promise<readonly string[] | Exclude<BinnedPictures, 'moved'>> {
  try {
    const names = await readdir(pictureFolder(path)).catch(whenAbsent(null));
    if (names === null) return 'none';
    // Hidden files are what systems leave in any folder.
    if (names.some((name) => !isEvidenceFile(name) && !name.startsWith('.'))) return 'otherFiles';
    const pictures = names.filter(isEvidenceFile);
    return (await isNamedBeside(path, new Set(pictures))) ? 'used' : pictures;
  } catch (cause) {
    logFailure('pictures of an incident', cause);
    return 'refused';
  }
}

/** Moves the folder to the bin. */
export async function binPictures(path: string, trash: Trash): Promise<BinnedPictures> {
  try {
    await trash(pictureFolder(path));
    return 'moved';
  } catch (cause) {
    logFailure('bin', cause);
    return 'refused';
  }
}

/**
 * Whether another incident beside it names one of these pictures, or may: one that was renamed or copied without its folder
 * finds them here. Of a file that cannot be read nobody knows.
 */
async function isNamedBeside(path: string, pictures: ReadonlySet<string>): Promise<boolean> {
  if (pictures.size === 0) return false;
  const beside = await incidentPaths(dirname(path));
  if (!beside.ok) return true;
  for (const other of beside.value.filter((each) => each !== path)) {
    const read = await readIncidentFile(other);
    if (!read.ok || picturesOf(read.value.parsed.incident).some(({ file }) => pictures.has(file)))
      return true;
  }
  return false;
}

async function held(
  folder: string,
  pictures: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const paths = pictures.map((name) => join(folder, name));
  const sizes = await Promise.all(paths.map(async (each) => (await stat(each)).size));
  if (sizes.reduce((sum, size) => sum + size, 0) > MOST_HELD) return null;
  const contents = await Promise.all(paths.map((each) => readFile(each)));
  return new Map(pictures.map((name, at) => [name, contents[at] ?? new Uint8Array()]));
}

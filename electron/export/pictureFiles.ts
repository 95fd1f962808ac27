import { lstat, mkdir, readdir, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { whenAbsent, writeError } from '#electron/files/fileErrors.ts';
import { isSameContent } from '#electron/files/replaceExpected.ts';
import { removeAbandonedFiles } from '#electron/files/temporaryFiles.ts';
import { readPicture } from '#electron/pictures/pictureFolder.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isEvidenceFile, isPictureFile, pictureType } from '#shared/domain/incident/picture.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { cleanPicture } from '#shared/privacy/pictures/cleanPicture.ts';

/** The bytes of the pictures that a document shows, by their files. */
export type PictureFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The pictures that an audience may see, and no others. An internal document says where one is missing; a public one
 * does not leave without it, nor with one that says more than it shows.
 */
export async function pictureFilesOf(
  incident: Incident,
  audience: Audience,
  incidentPath: string,
): Promise<Result<PictureFiles, AppError>> {
  const files = new Map<string, Uint8Array>();
  for (const { file } of picturesOf(withoutPrivateParts(incident, audience))) {
    if (files.has(file)) continue;
    const read = await readPicture(incidentPath, file);
    if (!read.ok && audience === 'public') return read;
    if (!read.ok) continue;
    if (audience === 'public' && !isClean(read.value)) return err(appError('picture-changed', { file }));
    files.set(file, read.value);
  }
  return ok(files);
}

/** Whether nothing would be taken off it: somebody may have put it there by hand, under its right name. */
function isClean(bytes: Uint8Array): boolean {
  const clean = cleanPicture(bytes);
  return clean.ok && isSameContent(clean.value.bytes, bytes);
}

/**
 * The pictures within the document itself, as `data:` addresses. Other files have none: a page would have to be opened
 * by a program that knows them, so that they are named there, and lie beside the incident.
 */
export function inlinePictures(files: PictureFiles): (file: string) => string | null {
  return (file) => {
    const bytes = files.get(file);
    if (bytes !== undefined && !isPictureFile(file)) return '';
    return bytes === undefined
      ? null
      : `data:${pictureType(file)};base64,${Buffer.from(bytes).toString('base64')}`;
  };
}

/**
 * The folder of a Markdown file's pictures, by its name: `checkout-pictures` beside `checkout.md`. Any other ending stays in
 * it, so that no two documents of a folder take each other's pictures away.
 */
function folderBeside(out: string): string {
  const name = basename(out);
  if (extname(name) === '') return `${name}.pictures`;
  return name.endsWith('.md') ? `${basename(name, '.md')}-pictures` : `${name}-pictures`;
}

/** The pictures in files beside a document, which links to them from where it stands. */
export function linkedPictures(files: PictureFiles, out: string): (file: string) => string | null {
  const folder = encodeURIComponent(folderBeside(out)).replace(/[()]/g, (sign) =>
    sign === '(' ? '%28' : '%29',
  );
  return (file) => (files.has(file) ? `${folder}/${file}` : null);
}

/**
 * Leaves these pictures beside a Markdown document and no others, right before it takes its place. Each is named by its
 * content, so that what stands under its name is it, or a broken copy. Those of an earlier document of that name go,
 * since they may be private by now; what is not named like a picture is not Debrief's, and stays.
 */
export async function writePictures(files: PictureFiles, out: string): Promise<AppError | null> {
  const folder = join(dirname(out), folderBeside(out));
  try {
    const refused = await removeEarlier(files, folder);
    if (refused !== null) return refused;
    if (files.size > 0) await mkdir(folder, { recursive: true });
  } catch (cause) {
    return writeError(cause, folder);
  }
  for (const [file, bytes] of files) {
    const written = await atomicWrite(join(folder, file), bytes);
    if (!written.ok) return written.error;
  }
  try {
    // Looked at again, since a folder that is synchronised may have brought one back.
    return (await earlierPictures(files, folder)).length === 0 ? null : foreign(folder);
  } catch (cause) {
    return writeError(cause, folder);
  }
}

async function removeEarlier(files: PictureFiles, folder: string): Promise<AppError | null> {
  const earlier = await earlierPictures(files, folder);
  if (earlier.length === 0) return null;
  // Where a link leads, the pictures may be another's, such as those of the incident itself.
  if ((await lstat(folder)).isSymbolicLink()) return foreign(folder);
  for (const file of earlier) {
    const path = join(folder, file);
    try {
      await unlink(path).catch(whenAbsent(undefined));
    } catch (cause) {
      return writeError(cause, path);
    }
  }
  return null;
}

/** What `graphFiles` names its drawings. */
const GRAPH_FILE = /^[0-9a-f]{32}\.svg$/;

/** The pictures and graphs in the folder that the document does not link to. */
async function earlierPictures(files: PictureFiles, folder: string): Promise<readonly string[]> {
  await removeAbandonedFiles(folder, Date.now());
  const names = await readdir(folder).catch(whenAbsent<string[]>([]));
  return names.filter((name) => (isEvidenceFile(name) || GRAPH_FILE.test(name)) && !files.has(name));
}

function foreign(file: string): AppError {
  return appError('export-unverified', {
    file,
    reason: 'the folder beside it has pictures of another document',
  });
}

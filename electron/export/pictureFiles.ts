import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { writeError } from '#electron/files/fileErrors.ts';
import { readPicture } from '#electron/pictures/pictureFolder.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { pictureType } from '#shared/domain/incident/picture.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';

/** The bytes of the pictures that a document shows, by their files. */
export type PictureFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The pictures that an audience may see, and no others. An internal document says where one is missing; a public one
 * does not leave without it.
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
    if (read.ok) files.set(file, read.value);
    else if (audience === 'public') return read;
  }
  return ok(files);
}

/** The pictures within the document itself, as `data:` addresses. */
export function inlinePictures(files: PictureFiles): (file: string) => string | null {
  return (file) => {
    const bytes = files.get(file);
    return bytes === undefined
      ? null
      : `data:${pictureType(file)};base64,${Buffer.from(bytes).toString('base64')}`;
  };
}

/** The folder of a Markdown file's pictures, by its name: `checkout-pictures` beside `checkout.md`. */
function folderBeside(out: string): string {
  return `${basename(out, extname(out))}-pictures`;
}

/** The pictures in files beside a document, which links to them from where it stands. */
export function linkedPictures(files: PictureFiles, out: string): (file: string) => string | null {
  const folder = encodeURIComponent(folderBeside(out)).replace(/[()]/g, (sign) =>
    sign === '(' ? '%28' : '%29',
  );
  return (file) => (files.has(file) ? `${folder}/${file}` : null);
}

/** Writes them there. Each is named by its content, so that what stands under its name is it, or a broken copy. */
export async function writePictures(files: PictureFiles, out: string): Promise<AppError | null> {
  const folder = join(dirname(out), folderBeside(out));
  if (files.size === 0) return null;
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    return writeError(cause, folder);
  }
  for (const [file, bytes] of files) {
    const written = await atomicWrite(join(folder, file), bytes);
    if (!written.ok) return written.error;
  }
  return null;
}

import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { whenRefused } from '#electron/files/fileErrors.ts';
import { PRIVATE_FILE } from '#electron/files/privateFiles.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';

/** Beside the versions of an incident: the files that held it. */
const NOTE = 'files.json';

/** An incident lies in few places; older ones tell nothing any more. */
const MOST_NOTED = 5;

const noteSchema = z.array(z.string());

/** The full paths of the files that held an incident when Debrief last read or wrote it, the last one first. */
export async function notedFiles(versionsFolder: string): Promise<readonly string[]> {
  // A note that cannot be read says nothing, like one that is not there: the versions do not depend on it.
  const text = await readFile(join(versionsFolder, NOTE), 'utf8').catch(whenRefused('[]'));
  try {
    const parsed = noteSchema.safeParse(JSON.parse(text));
    // A relative one would depend on where Debrief was started.
    return parsed.success ? parsed.data.filter((path) => isAbsolute(path)) : [];
  } catch {
    return []; // A note that is damaged says nothing; the next one is written over it.
  }
}

/** Notes that this file holds the incident. The folder has to be there. */
export async function noteFile(versionsFolder: string, path: string): Promise<Result<void, AppError>> {
  const noted = await notedFiles(versionsFolder);
  if (noted[0] === path) return ok(undefined);
  const paths = [path, ...noted.filter((each) => each !== path)].slice(0, MOST_NOTED);
  const written = await atomicWrite(join(versionsFolder, NOTE), Buffer.from(JSON.stringify(paths)), {
    mode: PRIVATE_FILE,
  });
  return written.ok ? ok(undefined) : written;
}

import { stat } from 'node:fs/promises';
import { STANDARD_OUTPUT } from '#electron/commandLine/command.ts';
import { usageError } from '#electron/commandLine/parseOptions.ts';
import { writeExport } from '#electron/export/writeExport.ts';
import type { Inspect } from '#electron/files/atomicWrite.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Where the output of a command goes, and the incident file that it must never replace. */
export interface OutputPlace {
  /** A path or {@link STANDARD_OUTPUT}. */
  readonly out: string;
  readonly file: string;
}

/** Says no when the output would replace the incident itself, also by way of links; before anything is made. */
export async function checkOutput({ out, file }: OutputPlace): Promise<Result<void, AppError>> {
  if (out === STANDARD_OUTPUT) return ok(undefined);
  const [one, other] = await Promise.all([out, file].map((path) => stat(path).catch(() => null))); // Not there: not the same.
  const isSame = one?.ino === other?.ino && one?.dev === other?.dev && one !== null;
  return isSame ? usageError(`--out "${out}" is the incident file itself`) : ok(undefined);
}

/**
 * What standard output gets: the content, or the path of the file that it was written to. When `inspect` refuses,
 * neither gets anything.
 */
export async function writeOutput(
  { out }: OutputPlace,
  content: Uint8Array,
  inspect?: Inspect,
): Promise<Result<Uint8Array, AppError>> {
  if (out === STANDARD_OUTPUT) {
    const refused = (await inspect?.(async () => content)) ?? null;
    return refused === null ? ok(content) : err(refused);
  }
  const written = await writeExport(out, content, inspect);
  return written.ok ? ok(Buffer.from(`${out}\n`)) : written;
}

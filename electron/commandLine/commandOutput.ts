import { STANDARD_OUTPUT } from '#electron/commandLine/command.ts';
import { targetRefusal } from '#electron/export/exportTarget.ts';
import { writeSearched } from '#electron/export/writeSearched.ts';
import { atomicWrite, type Inspect } from '#electron/files/atomicWrite.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Where the output of a command goes, and the incident file that it must never replace. */
export interface OutputPlace {
  /** A path or {@link STANDARD_OUTPUT}. */
  readonly out: string;
  readonly file: string;
}

/** Says no when the output would replace an incident, before anything is made; see {@link targetRefusal}. */
export async function checkOutput({ out, file }: OutputPlace): Promise<Result<void, AppError>> {
  if (out === STANDARD_OUTPUT) return ok(undefined);
  const refused = await targetRefusal(out, file);
  return refused === null ? ok(undefined) : err(refused);
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
  const written = await (inspect === undefined
    ? atomicWrite(out, content)
    : writeSearched(out, content, inspect));
  return written.ok ? ok(Buffer.from(`${out}\n`)) : written;
}

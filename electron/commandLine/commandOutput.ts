import { readFile, stat } from 'node:fs/promises';
import { STANDARD_OUTPUT } from '#electron/commandLine/command.ts';
import { targetRefusal } from '#electron/export/exportTarget.ts';
import type { OwnOutputs } from '#electron/export/ownOutputs.ts';
import { writeExport } from '#electron/export/writeExport.ts';
import type { Inspect } from '#electron/files/atomicWrite.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Where the output of a command goes. */
export interface OutputPlace {
  /** A path or {@link STANDARD_OUTPUT}. */
  readonly out: string;
  /** Whether a person asked for a file to be replaced whoever wrote what is in it. */
  readonly isForced: boolean;
}

/** Says no when the output would replace an incident, before anything is made; see {@link targetRefusal}. */
export async function checkOutput({ out }: OutputPlace, file: string): Promise<Result<void, AppError>> {
  if (out === STANDARD_OUTPUT) return ok(undefined);
  const refused = await targetRefusal(out, file);
  return refused === null ? ok(undefined) : err(refused);
}

/**
 * What standard output gets: the content, or the path of the file that it was written to. When `inspect` refuses,
 * neither gets anything.
 */
export async function writeOutput(
  place: OutputPlace,
  content: Uint8Array,
  { ownOutputs, inspect }: { readonly ownOutputs: OwnOutputs; readonly inspect?: Inspect },
): Promise<Result<Uint8Array, AppError>> {
  if (place.out === STANDARD_OUTPUT) {
    const refused = (await inspect?.(async () => content)) ?? null;
    return refused === null ? ok(content) : err(refused);
  }
  const free = await mayBeReplaced(place, content, ownOutputs);
  if (!free.ok) return free;
  const written = await writeExport(place.out, content, inspect);
  if (!written.ok) return written;
  await ownOutputs.add(content);
  return ok(Buffer.from(`${place.out}\n`));
}

/**
 * The one rule for every command that writes: a file is replaced only where nothing of anybody else is lost, which
 * is what Debrief wrote and nobody edited since, or what would be written in any case.
 */
async function mayBeReplaced(
  { out, isForced }: OutputPlace,
  content: Uint8Array,
  ownOutputs: OwnOutputs,
): Promise<Result<void, AppError>> {
  const info = await stat(out).catch(() => null); // Not there, or not readable, which writing says better.
  if (isForced || info?.isFile() !== true || info.size === 0) return ok(undefined);
  const before = await readFile(out).catch(() => null);
  if (before !== null && (before.equals(content) || (await ownOutputs.has(before)))) return ok(undefined);
  const reason = 'Debrief did not write it, or it was edited since; --force replaces it';
  return err(appError('file-exists', { file: out, reason }));
}

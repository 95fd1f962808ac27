import { readFile, stat } from 'node:fs/promises';
import { STANDARD_OUTPUT } from '#electron/commandLine/arguments/command.ts';
import { targetRefusal } from '#electron/export/exportTarget.ts';
import type { OwnOutputs } from '#electron/export/ownOutputs.ts';
import { type PlaceRefusal, writeExport } from '#electron/export/writeExport.ts';
import type { Inspect } from '#electron/files/atomicWrite.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** Where the output of a command goes. */
export interface OutputPlace {
  /** A path or {@link STANDARD_OUTPUT}. */
  readonly out: string;
  /** `--force`: a file is replaced whoever wrote what is in it. */
  readonly isForced: boolean;
}

/** What a command knows of its output. */
interface OutputFacts {
  readonly ownOutputs: OwnOutputs;
  /**
   * The incident that it is made of, which it never replaces; null: several, and it replaces none; left out: it may be an
   * incident itself.
   */
  readonly source?: string | null;
  readonly inspect?: Inspect;
  /** Writes what belongs to the output beside it, right before it takes its place; or says why it cannot. */
  readonly writeBeside?: PlaceRefusal;
}

/** Says no when the output would replace an incident, before anything is made; see {@link targetRefusal}. */
export async function checkOutput(
  { out }: OutputPlace,
  source: string | null,
): Promise<Result<void, AppError>> {
  if (out === STANDARD_OUTPUT) return ok(undefined);
  const refusal = await targetRefusal(out, source);
  return refusal === null ? ok(undefined) : err(refusal);
}

/**
 * What standard output gets: the content, or the path of the file that it was written to. When `inspect` refuses,
 * neither gets anything.
 */
export async function writeOutput(
  place: OutputPlace,
  content: Uint8Array,
  facts: OutputFacts,
): Promise<Result<Uint8Array, AppError>> {
  const { inspect, ownOutputs, writeBeside } = facts;
  if (place.out === STANDARD_OUTPUT) {
    const refusal = (await inspect?.(async () => content)) ?? null;
    return refusal === null ? ok(content) : err(refusal);
  }
  const placeRefusal = () => refusedPlace(place, content, facts);
  // Asked before the search as well, which takes seconds, and needs none to say this.
  const refusal = await placeRefusal();
  if (refusal !== null) return err(refusal);
  const written = await writeExport(
    place.out,
    content,
    inspect,
    async () => (await placeRefusal()) ?? (await writeBeside?.()) ?? null,
  );
  if (!written.ok) return written;
  await ownOutputs.add(content);
  return ok(Buffer.from(`${place.out}\n`));
}

/**
 * The one rule for every command that writes: a file is replaced only where nothing of anybody else is lost, which
 * is what Debrief wrote and nobody edited since, or what would be written in any case. An incident is not replaced by
 * what is made of one, even if it is forced.
 */
async function refusedPlace(
  { out, isForced }: OutputPlace,
  content: Uint8Array,
  { source, ownOutputs }: OutputFacts,
): Promise<AppError | null> {
  const overIncident = source === undefined ? null : await targetRefusal(out, source);
  if (overIncident !== null) return overIncident;
  const info = await stat(out).catch(() => null); // Not there, or not readable, which writing says better.
  if (isForced || info?.isFile() !== true || info.size === 0) return null;
  const before = await readFile(out).catch(() => null);
  if (before !== null && (before.equals(content) || (await ownOutputs.has(before)))) return null;
  const reason = 'Debrief did not write it, or it was edited since; --force replaces it';
  return appError('file-exists', { file: out, reason });
}

import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ImportCommand, STANDARD_INPUT } from '#electron/commandLine/arguments/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { writeOutput } from '#electron/commandLine/commandOutput.ts';
import { grownBy, type ReadImport } from '#electron/commandLine/importTogether.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { incidentBytes } from '#electron/files/incidentFiles.ts';
import { readWritableIncident, replaceWithVersions } from '#electron/files/replaceWithVersions.ts';
import { newId, now } from '#electron/system/clock.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { emptyDraft } from '#shared/import/draft/importDraft.ts';
import { incidentFromDraft } from '#shared/import/draft/incidentFromDraft.ts';

/**
 * Writes a new incident, one for each input, or adds to one that is there: what it has stays as it is. Answers what is to
 * be said of moments that two sources tell.
 */
export async function writeIncidents(
  command: ImportCommand,
  reads: readonly ReadImport[],
  context: CommandContext,
): Promise<Result<readonly string[], AppError>> {
  const { out, into, several } = command;
  if (into !== null) return await addTo(into, command, reads, context);
  if (out === null) return ok([]);
  if (several !== 'each') return await writeNew(out, command, reads, context);
  try {
    await mkdir(out, { recursive: true });
  } catch (cause) {
    return err(fileError(cause, out));
  }
  const said: string[] = [];
  for (const read of reads) {
    const file = join(out, `${nameOf(read.input)}.incident`);
    const written = await writeNew(file, command, [read], context);
    if (!written.ok) return written;
    said.push(...written.value);
  }
  return ok(said);
}

async function writeNew(
  out: string,
  { isForced, timeZone, same }: ImportCommand,
  reads: readonly ReadImport[],
  context: CommandContext,
): Promise<Result<readonly string[], AppError>> {
  const [first] = reads;
  if (first === undefined) return ok([]);
  const deps = { newId, now };
  const otherwise = { title: nameOf(first.input), timeZone: timeZone ?? 'UTC' };
  const { title, severity, status, timeZone: saidZone } = first.draft;
  // The facts of the incident first; what the inputs say is added source by source.
  const facts = { ...emptyDraft(first.draft), title, severity, status, timeZone: saidZone };
  const { incident, toldTwice } = grownBy(incidentFromDraft(facts, otherwise, deps), reads, same, newId);
  const bytes = incidentBytes(incident, out);
  if (!bytes.ok) return bytes;
  const written = await writeOutput({ out, isForced }, bytes.value, { ownOutputs: context.ownOutputs });
  return written.ok ? ok(toldTwice === null ? [] : [toldTwice]) : written;
}

/** Adds to the incident in a file, unless another program changes the file meanwhile. */
async function addTo(
  file: string,
  { same }: ImportCommand,
  reads: readonly ReadImport[],
  { versions }: CommandContext,
): Promise<Result<readonly string[], AppError>> {
  const read = await readWritableIncident(file);
  if (!read.ok) return read;
  const { incident, toldTwice } = grownBy(read.value.parsed.incident, reads, same, newId);
  const time = now();
  const written = await replaceWithVersions(
    file,
    read.value,
    { ...incident, updatedAt: time },
    { versions, now: time },
  );
  return written.ok ? ok(toldTwice === null ? [] : [toldTwice]) : written;
}

function nameOf(input: string): string {
  return input === STANDARD_INPUT ? 'Imported incident' : basename(input).replace(/\.[a-z]{1,8}$/i, '');
}

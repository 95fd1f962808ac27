import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ExportCommand, STANDARD_OUTPUT } from '#electron/commandLine/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { usageError } from '#electron/commandLine/parseOptions.ts';
import { renderDocument } from '#electron/export/renderDocument.ts';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import type { Incident } from '#shared/domain/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { exportFileName } from '#shared/export/exportFileName.ts';
import { ok, type Result } from '#shared/result.ts';

/** `debrief export`: the bytes for standard output, which are the path when a file was written. */
export async function runExport(
  command: ExportCommand,
  context: CommandContext,
): Promise<Result<Uint8Array, AppError>> {
  const read = await readIncidentFile(command.file);
  if (!read.ok) return read;
  const { incident } = read.value.parsed;
  const out = command.out ?? defaultPath(command, incident);
  if (await isSameFile(out, command.file)) return usageError(`--out "${out}" is the incident file itself`);
  const rendered = await renderDocument(incident, command, context);
  if (!rendered.ok) return rendered;
  if (out === STANDARD_OUTPUT) return rendered;
  const written = await atomicWrite(out, rendered.value);
  return written.ok ? ok(Buffer.from(`${out}\n`)) : written;
}

function defaultPath({ file, format, audience }: ExportCommand, incident: Incident): string {
  return join(dirname(file), exportFileName(incident, format, audience));
}

/** Also by way of links: the incident must never be replaced by its own export. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  if (a === STANDARD_OUTPUT) return false;
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => null))); // Not there: not the same.
  return one?.ino === other?.ino && one?.dev === other?.dev && one !== null;
}

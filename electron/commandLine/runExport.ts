import { dirname, join } from 'node:path';
import type { ExportCommand } from '#electron/commandLine/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { checkOutput, writeOutput } from '#electron/commandLine/commandOutput.ts';
import { renderDocument } from '#electron/export/renderDocument.ts';
import { inspectExport } from '#electron/export/verifyPublicExport.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import type { Incident } from '#shared/domain/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { exportFileName } from '#shared/export/exportFileName.ts';
import type { Result } from '#shared/result.ts';

/**
 * `debrief export`: the bytes for standard output, which are the path when a file was written. A public export
 * that would carry out anything private is `export-leaks`, and nothing is written.
 */
export async function runExport(
  command: ExportCommand,
  context: CommandContext,
): Promise<Result<Uint8Array, AppError>> {
  const read = await readIncidentFile(command.file);
  if (!read.ok) return read;
  const { incident } = read.value.parsed;
  const place = { file: command.file, out: command.out ?? defaultPath(command, incident) };
  const allowed = await checkOutput(place);
  if (!allowed.ok) return allowed;
  const rendered = await renderDocument(incident, command, context);
  if (!rendered.ok) return rendered;
  return writeOutput(place, rendered.value, inspectExport({ ...command, incident }, place.out));
}

function defaultPath({ file, format, audience }: ExportCommand, incident: Incident): string {
  return join(dirname(file), exportFileName(incident, format, audience));
}

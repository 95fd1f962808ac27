import { dirname, join } from 'node:path';
import type { ExportCommand } from '#electron/commandLine/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { checkOutput, writeOutput } from '#electron/commandLine/commandOutput.ts';
import { ownWordsFor } from '#electron/export/ownWords.ts';
import { renderDocument } from '#electron/export/renderDocument.ts';
import { inspectExport } from '#electron/export/verifyPublicExport.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import type { Incident } from '#shared/domain/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { exportFileName } from '#shared/export/exportFileName.ts';
import { blockingFindings } from '#shared/readiness/readiness.ts';
import { ok, type Result } from '#shared/result.ts';

/** What an export leaves behind. */
interface Exported {
  /** For standard output: the document, or the path when a file was written. */
  readonly output: Uint8Array;
  /** That errors were left standing, since a document is never published with them in silence. */
  readonly notice?: string;
}

/**
 * `debrief export`. A public export that would carry out anything private is `export-leaks`, and nothing is
 * written.
 */
export async function runExport(
  command: ExportCommand,
  context: CommandContext,
): Promise<Result<Exported, AppError>> {
  const read = await readIncidentFile(command.file);
  if (!read.ok) return read;
  const { incident } = read.value.parsed;
  const place = { file: command.file, out: command.out ?? defaultPath(command, incident) };
  const allowed = await checkOutput(place);
  if (!allowed.ok) return allowed;
  const ownWords = await ownWordsFor(command.audience, command.file);
  if (!ownWords.ok) return ownWords;
  const rendered = await renderDocument(incident, command, context);
  if (!rendered.ok) return rendered;
  const written = await writeOutput(
    place,
    rendered.value,
    inspectExport({ ...command, incident, ownWords: ownWords.value }, place.out),
  );
  return written.ok ? ok({ output: written.value, ...noticeOf(incident, command.file) }) : written;
}

function noticeOf(incident: Incident, file: string): Pick<Exported, 'notice'> {
  const missing = blockingFindings(incident).length;
  if (missing === 0) return {};
  const words = missing === 1 ? '1 thing is' : `${missing} things are`;
  return { notice: `${file}: ${words} still missing from the document; debrief check tells which` };
}

function defaultPath({ file, format, audience }: ExportCommand, incident: Incident): string {
  return join(dirname(file), exportFileName(incident, format, audience));
}

import { dirname, join, resolve } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import { type ExportCommand, STANDARD_OUTPUT } from '#electron/commandLine/arguments/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { checkOutput, writeOutput } from '#electron/commandLine/commandOutput.ts';
import { filesBeside } from '#electron/export/graphFiles.ts';
import { ownWordsFor } from '#electron/export/ownWords.ts';
import { pictureFilesOf, writePictures } from '#electron/export/pictureFiles.ts';
import { renderDocument } from '#electron/export/renderDocument.ts';
import { inspectExport } from '#electron/export/verifyPublicExport.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { now } from '#electron/system/clock.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Finding } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { exportFileName } from '#shared/export/exportFileName.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { exportFingerprint } from '#shared/publication/record/recordExport.ts';
import { blockingFindings } from '#shared/readiness/readiness.ts';
import { counted } from '#shared/text/phrases.ts';

/**
 * `debrief export`. A public export that would carry out anything private is `export-leaks`; one that lacks something
 * is refused as well unless it is asked for incomplete. Of both nothing is written. An internal document leaves as it is, because
 * colleagues read drafts, and what it lacks is said.
 */
export async function runExport(
  command: ExportCommand,
  context: CommandContext,
): Promise<Result<Answer, AppError>> {
  const { file, audience, isForced, isIncomplete } = command;
  const read = await readIncidentFile(file);
  if (!read.ok) return read;
  const { incident } = read.value.parsed;
  const place = { isForced, out: command.out ?? defaultPath(command, incident) };
  const allowed = await checkOutput(place, file);
  if (!allowed.ok) return allowed;
  const ownWords = await ownWordsFor(command.audience, command.file);
  if (!ownWords.ok) return ownWords;
  const pictures = await pictureFilesOf(incident, audience, file);
  if (!pictures.ok) return pictures;
  const out = place.out === STANDARD_OUTPUT ? null : place.out;
  const choices = { ...command, exportedAt: now(), pictures: pictures.value, out };
  const rendered = await renderDocument(incident, choices, context);
  if (!rendered.ok) return rendered;
  const printTicked = () => context.printPictures(pictures.value);
  const inspect = inspectExport({ ...command, incident, ownWords: ownWords.value, printTicked }, place.out);
  const missing = blockingFindings(incident, audience);
  if (audience === 'public' && missing.length > 0 && !isIncomplete) {
    // What is private is said first: no flag lets it leave.
    const refused = await inspect(async () => rendered.value);
    return refused === null ? ok(notExported(file, missing)) : err(refused);
  }
  const { ownOutputs } = context;
  const written = await writeOutput(place, rendered.value, {
    ownOutputs,
    source: file,
    inspect,
    writeBeside: async () =>
      command.format === 'markdown' && out !== null
        ? writePictures(filesBeside(incident, command, pictures.value), out)
        : null,
  });
  if (!written.ok) return written;
  const fingerprint = exportFingerprint(incident, { audience, format: command.format });
  const bytes = Buffer.from(serializeIncident(incident));
  const kept = await context.versions.keepExported(incident.id, bytes, now(), fingerprint);
  const noted = kept.ok ? await context.versions.noteFile(incident.id, resolve(file)) : kept;
  const notices = [...noticesOf(command, missing), ...(noted.ok ? [] : [`${file}: ${NOT_KEPT}`])];
  return ok({ output: written.value, exitCode: 0, notices });
}

/** Of the version that an edited document is compared with when it comes home. */
const NOT_KEPT = 'what the document was made of could not be kept, for when it comes home edited';

function notExported(file: string, missing: readonly Finding[]): Answer {
  const lines = missing.map(({ message }) => `Not exported: ${message}`);
  const advice = `${file}: ${missingWords(missing)} from the public version; nothing was written. --incomplete exports it as it is`;
  return { output: '', exitCode: 2, notices: [...lines, advice] };
}

/** A document is never published with errors in silence. */
function noticesOf({ file, audience }: ExportCommand, missing: readonly Finding[]): readonly string[] {
  if (missing.length === 0) return [];
  const words = missingWords(missing);
  if (audience === 'internal') return [`${file}: ${words} from the document; debrief check tells which`];
  return [
    ...missing.map(({ message }) => `Exported all the same: ${message}`),
    `${file}: ${words} from the public version`,
  ];
}

function missingWords({ length }: readonly Finding[]): string {
  return `${counted(length, 'thing is', 'things are')} still missing`;
}

function defaultPath({ file, format, audience }: ExportCommand, incident: Incident): string {
  return join(dirname(file), exportFileName(incident, format, audience));
}

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { AskCommand } from '#electron/commandLine/arguments/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { writeOutput } from '#electron/commandLine/commandOutput.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { readWritableIncident, replaceWithVersions } from '#electron/files/replaceWithVersions.ts';
import { sheetFiles } from '#electron/replySheets/sheetFiles.ts';
import { now } from '#electron/system/clock.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { withAsked } from '#shared/domain/meeting/askedPeople.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { askablePeople } from '#shared/publication/replySheet/replySheet.ts';
import { counted } from '#shared/text/phrases.ts';

/**
 * `debrief ask`: a sheet of questions for each responder, and a note in the incident of who was asked. A sheet that would
 * carry out what only the facilitator reads is `export-leaks`, and then none is written after it.
 */
export async function runAsk(
  { file, people, folder, form, isForced }: AskCommand,
  { ownOutputs, versions }: CommandContext,
): Promise<Result<Answer, AppError>> {
  const read = await readWritableIncident(file);
  if (!read.ok) return read;
  const { incident } = read.value.parsed;
  const asked = people.length > 0 ? people : askablePeople(incident);
  if (asked.length === 0)
    return ok({
      output: '',
      exitCode: 1,
      notices: [`${file}: nobody is in its meeting or its timeline; --who "NAME,NAME" says whom to ask`],
    });
  const place = folder ?? dirname(file);
  try {
    await mkdir(place, { recursive: true });
  } catch (cause) {
    return err(fileError(cause, place));
  }
  const written: string[] = [];
  for (const { name, bytes, inspect } of sheetFiles(incident, asked, form)) {
    const out = join(place, name);
    const done = await writeOutput({ out, isForced }, bytes, { ownOutputs, source: file, inspect });
    if (!done.ok) return done;
    written.push(`${out}\n`);
  }
  const time = now();
  const noted = { ...withAsked(incident, asked, time), updatedAt: time };
  const saved = await replaceWithVersions(file, read.value, noted, { versions, now: time });
  if (!saved.ok) return saved;
  const notices = [
    `${file}: ${counted(written.length, 'sheet')} written; bring the answers back with debrief import ANSWERS --into ${file}`,
  ];
  return ok({ output: written.join(''), exitCode: 0, notices });
}

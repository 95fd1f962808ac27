import { dirname, join } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { ActionsCommand } from '#electron/commandLine/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { checkOutput, writeOutput } from '#electron/commandLine/commandOutput.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { now } from '#electron/system/clock.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import {
  type ActionTarget,
  actionsFile,
  actionsFileName,
  isActionsFileEmpty,
} from '#shared/publication/actions/actionsFile.ts';

/**
 * `debrief actions`: the text for standard output, which is the path when a file was written. Where nothing is left
 * to carry over nothing is written, so that no tracker is given an empty file.
 */
export async function runActions(
  { file, target, out, isForced }: ActionsCommand,
  { ownOutputs }: CommandContext,
): Promise<Result<Answer, AppError>> {
  const read = await readIncidentFile(file);
  if (!read.ok) return read;
  const { incident } = read.value.parsed;
  const place = { isForced, out: out ?? join(dirname(file), actionsFileName(incident, target)) };
  const allowed = await checkOutput(place, file);
  if (!allowed.ok) return allowed;
  if (isActionsFileEmpty(incident, target)) {
    return ok({ output: '', exitCode: 1, notices: [`${file}: ${nothingLeft(target)}; nothing was written`] });
  }
  const content = Buffer.from(actionsFile(incident, target, now()));
  const written = await writeOutput(place, content, { ownOutputs, source: file });
  return written.ok ? ok({ output: written.value, exitCode: 0 }) : written;
}

function nothingLeft(target: ActionTarget): string {
  if (target === 'ics') return 'no open action has a due date, and no meeting is planned';
  return 'no open action is left to carry over: none there, closed, marked private, or with a ticket already';
}

import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { ActionsCommand } from '#electron/commandLine/arguments/command.ts';
import { usageError } from '#electron/commandLine/arguments/parseOptions.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { checkOutput, writeOutput } from '#electron/commandLine/commandOutput.ts';
import { runActionList } from '#electron/commandLine/runActionList.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { now } from '#electron/system/clock.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import {
  ACTION_LIST_FORMS,
  ACTION_TARGETS,
  type ActionTarget,
} from '#shared/publication/actions/actionForms.ts';
import { actionsFile, actionsFileName, isActionsFileEmpty } from '#shared/publication/actions/actionsFile.ts';

/**
 * `debrief actions`: of a folder always a list; of a file what a tracker or a calendar takes, or a list of this one
 * incident.
 */
export async function runActions(
  command: ActionsCommand,
  context: CommandContext,
): Promise<Result<Answer, AppError>> {
  const { path, filter } = command;
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false; // Reading says what is wrong with it.
  const form = ACTION_LIST_FORMS.find((known) => known === command.target);
  const target = ACTION_TARGETS.find((known) => known === command.target);
  if (form !== undefined && (isFolder || target === undefined)) {
    return runActionList({ ...command, form, isFolder }, context);
  }
  if (isFolder || target === undefined) {
    return usageError(
      `--to ${command.target} takes one incident; a folder goes to ${ACTION_LIST_FORMS.join('|')}`,
    );
  }
  if (filter.isOverdue || filter.owner !== null) {
    return usageError('--overdue and --owner are for lists: of a folder, or --to table|json|csv|markdown');
  }
  return runActionsFile({ ...command, target }, context);
}

/**
 * The text for standard output, which is the path when a file was written. Where nothing is left to carry over nothing
 * is written, so that no tracker is given an empty file.
 */
async function runActionsFile(
  { path, target, out, isForced }: ActionsCommand & { readonly target: ActionTarget },
  { ownOutputs }: CommandContext,
): Promise<Result<Answer, AppError>> {
  const read = await readIncidentFile(path);
  if (!read.ok) return read;
  const { incident } = read.value.parsed;
  const place = { isForced, out: out ?? join(dirname(path), actionsFileName(incident, target)) };
  const allowed = await checkOutput(place, path);
  if (!allowed.ok) return allowed;
  if (isActionsFileEmpty(incident, target)) {
    return ok({ output: '', exitCode: 1, notices: [`${path}: ${nothingLeft(target)}; nothing was written`] });
  }
  const content = Buffer.from(actionsFile(incident, target, now()));
  const written = await writeOutput(place, content, { ownOutputs, source: path });
  return written.ok ? ok({ output: written.value, exitCode: 0 }) : written;
}

function nothingLeft(target: ActionTarget): string {
  if (target === 'ics') return 'no open action has a due date, and no meeting is planned';
  return 'no open action is left to carry over: none there, closed, marked private, or with a ticket already';
}

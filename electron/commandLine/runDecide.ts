import type { Answer } from '#electron/commandLine/answer.ts';
import type { DecideCommand } from '#electron/commandLine/arguments/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { oneLine } from '#electron/commandLine/plainOutput.ts';
import { readWritableIncident, replaceWithVersions } from '#electron/files/replaceWithVersions.ts';
import { now } from '#electron/system/clock.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { standingValue } from '#shared/merge/conflictPlace.ts';
import { decideConflict } from '#shared/merge/decideConflict.ts';
import { isAboutAudience } from '#shared/merge/undecidedPlaces.ts';
import { placeWords, valueWordsIn } from '#shared/merge/valueWords.ts';

/**
 * `debrief decide`: lists what merges left to be decided, or decides one place of it or all. The answer is 1 as long as
 * something is left.
 */
export async function runDecide(
  { file, choice, number }: DecideCommand,
  { versions }: Pick<CommandContext, 'versions'>,
): Promise<Result<Answer, AppError>> {
  const read = await readWritableIncident(file);
  if (!read.ok) return read;
  const { incident } = read.value.parsed;
  const conflicts = incident.conflicts ?? [];
  if (choice === null) return ok(listOf(incident));
  const chosenConflicts = number === null ? conflicts : conflicts.slice(number - 1, number);
  if (number !== null && chosenConflicts.length === 0) {
    const reason = `there is no place ${number}; there are ${conflicts.length}`;
    return err(appError('no-such-choice', { file, reason }));
  }
  let decidedIncident = incident;
  for (const conflict of chosenConflicts) {
    const next = decideConflict(decidedIncident, conflict, choice);
    if (next === null)
      return err(
        appError('no-such-choice', { file, reason: `${conflictWords(conflict)} cannot be ${choice}` }),
      );
    decidedIncident = next;
  }
  const time = now();
  const changed = { ...decidedIncident, updatedAt: time };
  const written = await replaceWithVersions(file, read.value, changed, { versions, now: time });
  return written.ok ? ok(listOf(decidedIncident)) : written;
}

/** A merge lets the narrower choice of who may see a thing stand, and the file does not say whose it was. */
const NARROWER = ' (the narrower choice, whoever made it)';

function listOf(incident: Incident): Answer {
  const words = valueWordsIn([incident]);
  const lines = (incident.conflicts ?? []).flatMap((conflict, index) => [
    `${index + 1}. ${conflictWords(conflict)}`,
    `   mine:   ${oneLine(words(standingValue(incident, conflict)?.value))}${isAboutAudience(conflict) ? NARROWER : ''}`,
    `   theirs: ${oneLine(words(conflict.theirs))}`,
  ]);
  if (lines.length === 0) return { output: 'Nothing is left to decide.\n', exitCode: 0 };
  return { output: lines.map((line) => `${line}\n`).join(''), exitCode: 1 };
}

function conflictWords({ path, id }: MergeConflict): string {
  return `${placeWords(path)}${id === undefined ? '' : ` of ${id}`}`;
}

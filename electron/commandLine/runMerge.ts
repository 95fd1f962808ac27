import { readFile } from 'node:fs/promises';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { MergeCommand } from '#electron/commandLine/arguments/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { writeOutput } from '#electron/commandLine/commandOutput.ts';
import { conflictNotices } from '#electron/commandLine/conflictNotices.ts';
import { incidentBytes } from '#electron/files/incidentFiles.ts';
import { readWritableIncident } from '#electron/files/replaceWithVersions.ts';
import { bringPictures } from '#electron/pictures/pictureFolder.ts';
import { mergeCopyFiles } from '#electron/reviewCopies/mergeCopyFiles.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { newlyUndecided } from '#shared/merge/newlyUndecided.ts';

/**
 * `debrief merge`: the merged incident is complete and opens, also where somebody has to decide; then the answer is 1,
 * so that Git stops before it commits.
 */
export async function runMerge(
  command: MergeCommand,
  { ownOutputs }: Pick<CommandContext, 'ownOutputs'>,
): Promise<Result<Answer, AppError>> {
  const copies = command.out === command.ours ? await mergeCopyFiles(command.ours, command.theirs) : null;
  if (copies !== null) return copies.ok ? ok(copiesAnswer(command.ours, copies.value.isOpen)) : copies;
  const [ours, theirs] = [await readWritable(command.ours), await readWritable(command.theirs)];
  if (!ours.ok) return ours;
  if (!theirs.ok) return theirs;
  const base = (await isEmpty(command.base)) ? ok(null) : await readWritable(command.base);
  if (!base.ok) return base;
  const sides = { base: base.value, ours: ours.value, theirs: theirs.value };
  if (sides.theirs.id !== sides.ours.id) return err(notOneIncident(command.theirs, sides.ours));
  const merged = mergeIncidents(sides);
  const bytes = incidentBytes(merged, command.out);
  if (!bytes.ok) return bytes;
  const isForced = command.isForced || command.out === command.ours;
  const missing: AppError[] = [];
  const written = await writeOutput({ out: command.out, isForced }, bytes.value, {
    ownOutputs,
    writeBeside: async () => {
      const failures = await bringFromAll(picturesOf(merged), command);
      const [refused] = failures.filter(
        ({ code }) => code !== 'picture-missing' && code !== 'picture-changed',
      );
      missing.push(...failures);
      return refused ?? null;
    },
  });
  if (!written.ok) return written;
  // Git need not stop again for decisions that were open before.
  const conflicts = newlyUndecided(merged, [ours.value, theirs.value]);
  return ok({
    // Git shows what a merge prints; the path of its temporary file says nothing to anybody.
    output: command.out === command.ours ? '' : written.value,
    exitCode: conflicts.length === 0 ? 0 : 1,
    notices: [...conflictNotices(conflicts), ...missing.map(errorLine)],
  });
}

/** Git shows what a merge says. */
function copiesAnswer(path: string, isOpen: boolean): Answer {
  const notice = `${path}: two people edited this copy for reviewers; it stays as ours`;
  return { output: '', exitCode: isOpen ? 1 : 0, notices: isOpen ? [notice] : [] };
}

/**
 * Brings the pictures of what was merged beside it, each from the first side that has it. Git merges files that lie
 * somewhere for a moment, under names that are no incident's: pictures come with the working tree then.
 */
async function bringFromAll(
  pictures: readonly Picture[],
  { ours, theirs, base, out }: MergeCommand,
): Promise<readonly AppError[]> {
  if (!out.toLowerCase().endsWith(INCIDENT_EXTENSION)) return [];
  let failures: readonly AppError[] = [];
  for (const from of [ours, theirs, base]) {
    failures = await bringPictures(pictures, { from, to: out });
    if (failures.length === 0) return [];
  }
  return failures;
}

async function readWritable(path: string): Promise<Result<Incident, AppError>> {
  const read = await readWritableIncident(path);
  return read.ok ? ok(read.value.parsed.incident) : read;
}

/** Git gives an empty file when both sides added the incident. What cannot be read is said by reading it. */
async function isEmpty(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => null);
  return bytes?.length === 0;
}

function notOneIncident(file: string, { id }: Incident): AppError {
  return appError('not-one-incident', { file, reason: `expected the incident ${id}` });
}

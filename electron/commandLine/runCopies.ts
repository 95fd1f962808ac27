import { basename } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { CopiesCommand } from '#electron/commandLine/arguments/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { conflictNotices } from '#electron/commandLine/conflictNotices.ts';
import { type MergedCopies, mergeConflictCopies } from '#electron/copies/mergeConflictCopies.ts';
import { now } from '#electron/system/clock.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { leftInPlaceWords, notMergedWords } from '#shared/errors/copyWords.ts';
import { withoutBaseWords } from '#shared/merge/withoutBaseWords.ts';

/**
 * `debrief copies`: what a program for synchronised folders left beside the file, or the copies that were named, are
 * merged into it and put away among the kept versions. The answer is 1 where there was no copy, one was left in its
 * place, or somebody has to decide.
 */
export async function runCopies(
  { file, copies: named }: CopiesCommand,
  { versions }: Pick<CommandContext, 'versions'>,
): Promise<Result<Answer, AppError>> {
  const done = await mergeConflictCopies(file, named, { versions, now: now() });
  if (!done.ok) return done;
  const { merged, copies, unread } = done.value;
  const open = copies.length === 0 ? [] : conflictNotices(merged.conflicts ?? []);
  const left = leftWords(done.value);
  const unknown = withoutBaseWords(done.value.withoutBase);
  const isNothing = copies.length === 0 && left.length === 0;
  const isAllAway = copies.length > 0 && copies.every(({ problem }) => problem === null);
  return ok({
    output: copies
      .filter(({ problem }) => problem === null)
      .map(putAwayWords)
      .join(''),
    exitCode: isAllAway && unread.length === 0 && open.length === 0 ? 0 : 1,
    notices: [
      ...(isNothing ? [`${file}: no conflict copy of it lies beside it`] : []),
      ...left,
      ...(unknown === '' ? [] : [unknown]),
      ...open,
    ],
  });
}

function putAwayWords({ path, client }: MergedCopies['copies'][number]): string {
  return `merged and put away: ${basename(path)}${client === null ? '' : ` (${client})`}\n`;
}

/** Every file that still lies beside the merged one, and why. */
function leftWords({ copies, unread, unsure }: MergedCopies): readonly string[] {
  return [
    ...copies.flatMap(({ path, problem }) =>
      problem === null ? [] : [`${path}: ${leftInPlaceWords(problem.code)}`],
    ),
    ...unread.map(({ file, code }) => `${file}: ${notMergedWords(code)}`),
    ...unsure.map(
      ({ path, client }) =>
        `${path}: not merged, since a person may have named it, not only ${client}; debrief copies FILE COPY merges it and puts it away`,
    ),
  ];
}

import { basename } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { mergeConflictCopies } from '#electron/commandLine/conflictCopies.ts';
import { conflictNotices } from '#electron/commandLine/runMerge.ts';
import { now } from '#electron/system/clock.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { counted } from '#shared/text/phrases.ts';

/**
 * `debrief copies`: what a program for synchronised folders left beside the file is merged into it and put away among
 * the kept versions. The answer is 1 where there was no copy, or somebody has to decide.
 */
export async function runCopies(
  { file }: { readonly file: string },
  { versions }: Pick<CommandContext, 'versions'>,
): Promise<Result<Answer, AppError>> {
  const done = await mergeConflictCopies(file, { versions, now: now() });
  if (!done.ok) return done;
  const { merged, copies, withoutBase } = done.value;
  if (copies.length === 0) {
    return ok({ output: '', exitCode: 1, notices: [`${file}: no conflict copy of it lies beside it`] });
  }
  const unknown = counted(withoutBase, 'copy has', 'copies have');
  const notices =
    withoutBase === 0
      ? []
      : [`${unknown} no known beginning in common with the file: all that differs is asked`];
  const open = conflictNotices(merged.conflicts ?? []);
  return ok({
    output: copies.map(({ path, client }) => `merged and put away: ${basename(path)} (${client})\n`).join(''),
    exitCode: open.length === 0 ? 0 : 1,
    notices: [...notices, ...open],
  });
}

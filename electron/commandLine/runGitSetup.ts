import { join } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { gitIn } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { ATTRIBUTES, addLine, mergeSettings, programWords } from '#electron/git/mergeDriver.ts';
import { repositoryRoot } from '#electron/git/repository.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';

/**
 * `debrief git setup`: Git then merges incidents through `debrief merge` and compares them as text. It changes the
 * repository's own settings and its `.gitattributes`, nothing else, and may be run again.
 */
export async function runGitSetup(
  { folder }: { readonly folder: string },
  { startedBy }: Pick<CommandContext, 'startedBy'>,
): Promise<Result<Answer, AppError>> {
  const top = await repositoryRoot(gitIn(folder));
  if (!top.ok) return top;
  const root = top.value;
  const git = gitIn(root);
  for (const [name, value] of [
    ...mergeSettings(startedBy),
    ['diff.debrief.textconv', `${programWords(startedBy)} git text`],
    ['diff.debrief.cachetextconv', 'true'],
  ] as const) {
    const set = await git.text('config', '--local', name, value);
    if (!set.ok) return err(gitRefusal(set.error, root));
  }
  const file = join(root, '.gitattributes');
  const written = await addLine(file, ATTRIBUTES);
  if (!written.ok) return written;
  const share = written.value ? `; commit ${file}, so that it holds for everybody` : '';
  return ok({
    output: `${root}\n`,
    exitCode: 0,
    notices: [`Git merges incidents through Debrief here${share}; each clone needs debrief git setup once`],
  });
}

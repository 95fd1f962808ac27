import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { type Git, gitIn } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import {
  ATTRIBUTES,
  addLine,
  COPY_ATTRIBUTES,
  mergeSettings,
  programWords,
} from '#electron/git/mergeDriver.ts';
import { repositoryRoot } from '#electron/git/repository.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';

/**
 * `debrief git setup`: Git then merges incidents through `debrief merge` and compares them as text. It changes the
 * repository's own settings and its `.gitattributes`, nothing else, and may be run again. With `--global` it changes the
 * settings of the account, so that no repository has to be set up.
 */
export async function runGitSetup(
  { folder, isGlobal = false }: { readonly folder: string; readonly isGlobal?: boolean },
  { startedBy }: Pick<CommandContext, 'startedBy'>,
): Promise<Result<Answer, AppError>> {
  const top = isGlobal ? ok(folder) : await repositoryRoot(gitIn(folder));
  if (!top.ok) return top;
  const root = top.value;
  const git = gitIn(root);
  for (const [name, value] of [
    ...mergeSettings(startedBy),
    ['diff.debrief.textconv', `${programWords(startedBy)} git text`],
    ['diff.debrief.cachetextconv', 'true'],
  ] as const) {
    const set = await git.text('config', isGlobal ? '--global' : '--local', name, value);
    if (!set.ok) return err(gitRefusal(set.error, root));
  }
  const file = isGlobal ? await attributesOfAccount(git) : join(root, '.gitattributes');
  let isNew = false;
  for (const line of [ATTRIBUTES, COPY_ATTRIBUTES]) {
    const written = await addLine(file, line);
    if (!written.ok) return written;
    isNew ||= written.value;
  }
  const share = isNew ? `; commit ${file}, so that it holds for everybody` : '';
  const notice = isGlobal
    ? 'Git merges incidents through Debrief in all repositories of this account, where they do not say otherwise'
    : `Git merges incidents through Debrief here${share}; each clone needs debrief git setup once`;
  return ok({ output: `${isGlobal ? file : root}\n`, exitCode: 0, notices: [notice] });
}

/** Where Git looks for the attributes of an account; the folder is there afterwards. */
async function attributesOfAccount(git: Git): Promise<string> {
  const set = await git.text('config', '--global', '--type=path', '--get', 'core.attributesFile');
  if (set.ok) return resolve(set.value);
  const { XDG_CONFIG_HOME: settings = '', HOME: home = homedir() } = process.env;
  const folder = join(settings === '' ? join(home, '.config') : settings, 'git');
  await mkdir(folder, { recursive: true });
  return join(folder, 'attributes');
}

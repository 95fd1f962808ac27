import type { Git } from '#electron/git/git.ts';
import { gitIn } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** A repository that can be synchronised: a branch, and where it goes. */
export interface Repository {
  /** Its top folder; Git's paths begin there. */
  readonly root: string;
  readonly branch: string;
  readonly remote: string;
  /** What the branch is called there. */
  readonly remoteBranch: string;
  /** Whether Git knows already where the branch goes. */
  readonly hasUpstream: boolean;
}

/** The top folder of the repository around a folder. */
export async function repositoryRoot(git: Git): Promise<Result<string, AppError>> {
  const top = await git.text('rev-parse', '--show-toplevel');
  return top.ok ? top : err(gitRefusal(top.error, git.folder));
}

/**
 * Looks whether it can be synchronised, and how. Nothing is changed, and nobody else is asked. A merge that is not ended
 * may be one of ours.
 */
export async function openRepository(git: Git, signal?: AbortSignal): Promise<Result<Repository, AppError>> {
  const top = await repositoryRoot(git);
  if (!top.ok) return top;
  const root = top.value;
  const inRoot = gitIn(root, signal);
  for (const head of ['CHERRY_PICK_HEAD', 'REVERT_HEAD']) {
    if ((await inRoot.text('rev-parse', '-q', '--verify', head)).ok)
      return err(appError('git-unfinished', { file: root, reason: head }));
  }
  const branch = await inRoot.text('symbolic-ref', '-q', '--short', 'HEAD');
  if (!branch.ok && branch.error.kind !== 'refused') return err(gitRefusal(branch.error, root));
  if (!branch.ok) return err(appError('git-no-branch', { file: root }));
  const remotes = await inRoot.text('remote');
  if (!remotes.ok) return err(gitRefusal(remotes.error, root));
  const names = remotes.value.split('\n').filter((name) => name !== '');
  const setting = async (name: string) => {
    const value = await inRoot.text('config', '--get', `branch.${branch.value}.${name}`);
    return value.ok ? value.value : null;
  };
  const [known, merged] = [await setting('remote'), await setting('merge')];
  const remote = names.find((name) => name === known) ?? names.find((name) => name === 'origin') ?? names[0];
  if (remote === undefined) return err(appError('git-no-remote', { file: root }));
  const hasUpstream = known === remote && merged !== null;
  const remoteBranch = hasUpstream ? merged.replace(/^refs\/heads\//, '') : branch.value;
  return ok({ root, branch: branch.value, remote, remoteBranch, hasUpstream });
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { whenAbsent } from '#electron/files/fileErrors.ts';
import type { Git } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { plainUpstream, type Upstream } from '#electron/git/plainUpstream.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** Files in Git's own folder; those with our name are ours. */
const OWN_FILES = {
  head: 'HEAD',
  config: 'config',
  lock: 'debrief-sync.lock',
  attributes: 'info/attributes',
  fetched: 'FETCH_HEAD',
  merging: 'MERGE_HEAD',
  mergeMessage: 'MERGE_MSG',
  mergeMark: 'debrief-merging',
  preCommit: 'hooks/pre-commit',
} as const;
type OwnFile = keyof typeof OWN_FILES;

/** A repository that can be synchronised: a branch, and where it goes. */
export interface Repository extends Upstream {
  /** Its top folder; Git's paths begin there. */
  readonly root: string;
  /** Full paths; a file need not be there. */
  readonly own: Readonly<Record<OwnFile, string>>;
  readonly branch: string;
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
export async function openRepository(git: Git): Promise<Result<Repository, AppError>> {
  const places = await placesOf(git);
  if (!places.ok) return places;
  const { root, folder, own } = places.value;
  for (const head of ['CHERRY_PICK_HEAD', 'REVERT_HEAD']) {
    if (existsSync(resolve(folder, head)))
      return err(appError('git-unfinished', { file: root, reason: head }));
  }
  const branch = await branchAt(git, own.head);
  if (branch === null) return err(appError('git-no-branch', { file: root }));
  const plain = await plainUpstream(own.config, branch);
  if (plain !== null) return ok({ root, own, branch, ...plain, hasUpstream: true });
  const settings = await settingsOf(git);
  if (!settings.ok) return settings;
  const { remotes, settingAt } = settings.value;
  const known = settingAt(`branch.${branch}.remote`);
  const merged = settingAt(`branch.${branch}.merge`);
  const remote =
    remotes.find((name) => name === known) ?? remotes.find((name) => name === 'origin') ?? remotes[0];
  if (remote === undefined) return err(appError('git-no-remote', { file: root }));
  const hasUpstream = known === remote && merged !== null;
  const remoteBranch = hasUpstream ? merged.replace(/^refs\/heads\//, '') : branch;
  return ok({ root, own, branch, remote, remoteBranch, hasUpstream });
}

/** The branch that is worked on; null: none, HEAD is at a commit. */
async function branchAt(git: Git, head: string): Promise<string | null> {
  const text = await readFile(head, 'utf8').catch(whenAbsent(''));
  const name = /^ref: refs\/heads\/(.+)\n$/.exec(text)?.[1];
  // Git keeps it in the file, or in a table, with this word in the file.
  if (name !== undefined && name !== '.invalid') return name;
  const told = await git.text('symbolic-ref', '-q', '--short', 'HEAD');
  return told.ok ? told.value : null;
}

/** The commit that was fetched last. */
export async function fetchedCommit({ own }: Repository): Promise<string | null> {
  const text = await readFile(own.fetched, 'utf8').catch(whenAbsent(''));
  return /^[0-9a-f]{40,64}/.exec(text)?.[0] ?? null;
}

interface Places extends Pick<Repository, 'root' | 'own'> {
  /** Git's own, where a work tree has what is its alone. */
  readonly folder: string;
}

async function placesOf(git: Git): Promise<Result<Places, AppError>> {
  const names = Object.values(OWN_FILES).flatMap((name) => ['--git-path', name]);
  const told = await git.text('rev-parse', '--show-toplevel', '--absolute-git-dir', ...names);
  if (!told.ok) return err(gitRefusal(told.error, git.folder));
  const [root = '', folder = '', ...files] = told.value.split('\n');
  const at = (name: OwnFile) => resolve(git.folder, files[Object.keys(OWN_FILES).indexOf(name)] ?? '');
  return ok({
    root,
    folder,
    own: {
      head: at('head'),
      config: at('config'),
      lock: at('lock'),
      attributes: at('attributes'),
      fetched: at('fetched'),
      merging: at('merging'),
      mergeMessage: at('mergeMessage'),
      mergeMark: at('mergeMark'),
      preCommit: at('preCommit'),
    },
  });
}

interface RemoteSettings {
  /** In alphabetical order. */
  readonly remotes: readonly string[];
  readonly settingAt: (name: string) => string | null;
}

async function settingsOf(git: Git): Promise<Result<RemoteSettings, AppError>> {
  const told = await git.entries('config', '-z', '--get-regexp', '^(remote|branch)\\.');
  // Git ends with 1 where there is no such setting.
  if (!told.ok && told.error.exitCode !== 1) return err(gitRefusal(told.error, git.folder));
  const settings = (told.ok ? told.value : []).map((entry) => {
    const [name = '', ...value] = entry.split('\n');
    return { name, value: value.join('\n') };
  });
  const remotes = settings.flatMap(({ name }) => /^remote\.(.+)\.(?:url|fetch)$/s.exec(name)?.[1] ?? []);
  return ok({
    remotes: [...new Set(remotes)].toSorted(),
    // The last one counts.
    settingAt: (name) => settings.findLast((setting) => setting.name === name)?.value ?? null,
  });
}

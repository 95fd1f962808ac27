import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { changedBlobs } from '#electron/git/changedBlobs.ts';
import { gitIn } from '#electron/git/git.ts';
import { openObjects } from '#electron/git/gitObjects.ts';
import { mergedState, stateSince } from '#electron/git/mergedState.ts';
import { treeChanges } from '#electron/git/treeChanges.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

function repository(format = 'sha1') {
  const root = tempFolder();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Mirela', '-c', 'user.email=mirela@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  git('init', '-q', '-b', 'main', `--object-format=${format}`);
  /** Writes these files, removes those without a text, and commits. Answers the commit. */
  const commit = (files: Readonly<Record<string, string | null>>): string => {
    for (const [name, text] of Object.entries(files)) {
      const path = join(root, name);
      if (text === null) rmSync(path, { recursive: true });
      else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'Files');
    return git('rev-parse', 'HEAD');
  };
  return { git, commit, asked: gitIn(root) };
}

test.each(['sha1', 'sha256'])('what differs between two trees of %s is what Git says', async (format) => {
  const { commit, asked } = repository(format);
  const before = commit({
    'a.incident': 'a',
    'gone.incident': 'gone',
    'same/deep/b.incident': 'b',
    'team/deep/c.incident': 'c',
    'team/ü ß\nline.incident': 'odd',
    'team.incident': 'beside a folder',
    'now a folder': 'file',
    'now a file/d.incident': 'd',
  });
  const after = commit({
    'a.incident': 'a2',
    'gone.incident': null,
    'team/deep/c.incident': 'c2',
    'team/ü ß\nline.incident': 'odd2',
    'team.incident': 'changed',
    'new/folder/e.incident': 'e',
    'now a folder': null,
    'now a folder/f.incident': 'f',
    'now a file': null,
  });
  commit({ 'now a file': 'file' });
  const objects = openObjects(asked);
  const byPath = (one: { path: string }, other: { path: string }) => (one.path < other.path ? -1 : 1);
  for (const [from, to] of [
    [before, after],
    [after, before],
    [before, 'HEAD'],
    [before, before],
  ] as const) {
    const told = await changedBlobs(asked, from, to);
    expect(await treeChanges(objects, from, to)).toEqual(told.ok && told.value.toSorted(byPath));
  }
  expect(await treeChanges(objects, before, 'nowhere')).toBeNull();
  objects.close();
});

test('a branch that merged theirs stands as Git says, and else Git is asked', async () => {
  const { git, commit, asked } = repository();
  const before = commit({ 'a.incident': 'a', 'b.incident': 'b' });
  git('checkout', '-q', '-b', 'theirs');
  const theirs = commit({ 'b.incident': 'b2', 'c.incident': 'c' });
  git('checkout', '-q', 'main');
  const objects = openObjects(asked);
  const commits = { theirs, before };
  commit({ 'a.incident': 'a2' });
  expect(await stateSince(objects, commits), 'theirs was not merged').toBeNull();
  git('merge', '-q', '--no-edit', 'theirs');
  const merged = await stateSince(objects, commits);
  expect(merged).toEqual(successOf(await mergedState(asked, commits)));
  expect(merged).toMatchObject({ ahead: 2, cameIn: [{ path: 'b.incident' }, { path: 'c.incident' }] });
  commit({ 'd.incident': 'brought along' });
  expect(await stateSince(objects, commits)).toMatchObject({ ahead: 3, cameIn: merged?.cameIn });
  expect(await stateSince(objects, { theirs: before, before: git('rev-parse', 'main~1') })).toBeNull();
  expect(await stateSince(objects, { theirs: null, before: null })).toBeNull();
  objects.close();
});

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitIn } from '#electron/git/git.ts';
import { openObjects, readObjects } from '#electron/git/gitObjects.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const LONG = 'x'.repeat(300_000);

function repository(): { root: string; commit: (files: Readonly<Record<string, string>>) => void } {
  const root = tempFolder();
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root });
  git('init', '-q', '-b', 'main');
  return {
    root,
    commit: (files) => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
      git('add', '-A');
      git('-c', 'user.name=Mirela', '-c', 'user.email=mirela@example.org', 'commit', '-q', '-m', 'Files');
    },
  };
}

function textsOf(read: Awaited<ReturnType<typeof readObjects>>): readonly (string | null)[] {
  return read.ok ? read.value.map((content) => content?.toString() ?? null) : [read.error.stderr];
}

test('one process answers in order, also of long files, odd names and names that it does not know', async () => {
  const { root, commit } = repository();
  commit({ 'a.txt': 'one\n', 'long.txt': LONG, 'empty.txt': '', 'two\nlines.txt': 'odd' });
  const objects = openObjects(gitIn(root));
  const names = ['HEAD:a.txt', 'HEAD:none.txt', 'HEAD:long.txt', 'HEAD:two\nlines.txt', 'HEAD:empty.txt'];
  const [first, again] = await Promise.all([objects.read(names), objects.read(['HEAD:a.txt'])]);
  expect(textsOf(first)).toEqual(['one\n', null, LONG, 'odd', '']);
  expect(textsOf(again)).toEqual(['one\n']);
  objects.close();
});

test('what was committed while it runs is found', async () => {
  const { root, commit } = repository();
  commit({ 'a.txt': 'one' });
  const objects = openObjects(gitIn(root));
  expect(textsOf(await objects.read(['HEAD:a.txt']))).toEqual(['one']);
  commit({ 'a.txt': 'two', 'b.txt': 'new' });
  expect(textsOf(await objects.read(['HEAD:a.txt', 'HEAD:b.txt']))).toEqual(['two', 'new']);
  objects.close();
});

test('Git that does not answer says why', async () => {
  const answer = await readObjects(gitIn(tempFolder()), ['HEAD:a.txt']);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'refused', exitCode: 128 } });
  expect(answer.ok || answer.error.stderr).toContain('not a git repository');
});

test('where there is no Git, that is said', async () => {
  const path = process.env.PATH;
  process.env.PATH = tempFolder();
  try {
    const answer = await readObjects(gitIn(tempFolder()), ['HEAD:a.txt']);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'missing' } });
  } finally {
    process.env.PATH = path;
  }
});

test('a reading that is cancelled ends', async () => {
  const { root, commit } = repository();
  commit({ 'a.txt': 'one' });
  const answer = await readObjects(gitIn(root, AbortSignal.abort()), ['HEAD:a.txt']);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
});

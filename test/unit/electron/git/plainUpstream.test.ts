import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { plainUpstream, upstreamIn } from '#electron/git/plainUpstream.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('where a branch goes is read as Git wrote it, whatever it is called', async () => {
  const folder = tempFolder();
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '-q');
  git('remote', 'add', 'team', 'https://git.example/incidents.git');
  git('remote', 'add', 'mirror', 'https://git.example/mirror.git');
  const file = join(folder, '.git', 'config');
  for (const branch of ['main', 'fix/a.b', 'über #1']) {
    git('config', `branch.${branch}.remote`, 'team');
    git('config', `branch.${branch}.merge`, 'refs/heads/reviews/main');
    expect(await plainUpstream(file, branch)).toEqual({ remote: 'team', remoteBranch: 'reviews/main' });
  }
  vi.stubEnv('GIT_CONFIG_COUNT', '1');
  expect(await plainUpstream(file, 'main')).toBeNull();
});

const REMOTES = '[remote "team"]\n\turl = one\n[remote "mirror"]\n\turl = two\n';
const PLAIN = `${REMOTES}[branch "main"]\n\tremote = team\n\tmerge = refs/heads/main\n`;

test.each([
  ['settings are brought in from elsewhere', '[include]\n\tpath = other\n'],
  ['settings are brought in on a condition', '[includeIf "gitdir:~/work/"]\n\tpath = other\n'],
  ['each work tree has its own', '[extensions]\n\tworktreeConfig = true\n'],
  ['the branch is named twice', '[branch "main"]\n\tremote = mirror\n'],
  ['the section stands in another form', '[branch.main]\n\tremote = mirror\n'],
  ['a value stands behind its section', '[branch "main"] remote = mirror\n'],
  ['a value stands in quotes', '[branch "main"]\n\tremote = "mirror"\n'],
  ['a line goes on', '[branch "main"]\n\trebase = \\\n\ttrue\n'],
  ['a remark stands behind a value', '[branch "main"]\n\trebase = true ; since May\n'],
])('Git is asked where %s', (_, more) => {
  expect(upstreamIn(PLAIN, 'main')).toEqual({ remote: 'team', remoteBranch: 'main' });
  expect(upstreamIn(`${PLAIN}${more}`, 'main')).toBeNull();
});

test('Git is asked where nothing is said of the branch, or its remote has no name', async () => {
  const file = join(tempFolder(), 'config');
  expect(await plainUpstream(file, 'main')).toBeNull();
  writeFileSync(file, PLAIN);
  expect(await plainUpstream(file, 'other')).toBeNull();
  expect(upstreamIn(PLAIN.replace('= team', '= ../team.git'), 'main')).toBeNull();
  expect(upstreamIn(PLAIN.replace('refs/heads/', 'refs/tags/'), 'main')).toBeNull();
});

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countAhead, undecidedIncidents } from '#electron/git/pushCommits.ts';
import type { Repository } from '#electron/git/repository.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** A repository with one commit of an incident in which a decision is open. */
function undecidedRepository(...options: readonly string[]): Repository {
  const root = tempFolder();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Mirela', '-c', 'user.email=mirela@example.org', ...args], {
      cwd: root,
    });
  git('init', '-q', '-b', 'main', ...options);
  const conflicts = [{ path: 'rootCause', theirs: 'The printer was new.' }];
  writeFileSync(join(root, 'a.incident'), serializeIncident({ ...sampleIncident(), conflicts }));
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
  return { root, branch: 'main', remote: 'origin', remoteBranch: 'main', hasUpstream: false };
}

test.each([['sha1'], ['sha256']])(
  'an open decision is known of before anything was sent, in a repository of %s',
  async (format) => {
    const repository = undecidedRepository(`--object-format=${format}`);
    expect(await undecidedIncidents(repository, null)).toEqual({ ok: true, value: ['a.incident'] });
    expect(await countAhead(repository, null)).toEqual({ ok: true, value: 1 });
  },
);

test('where Git does not know what others have, that is an error, and not nothing', async () => {
  const repository = undecidedRepository();
  const unknown = '0123456789012345678901234567890123456789';
  expect(await undecidedIncidents(repository, unknown)).toMatchObject({ ok: false });
  expect(await countAhead(repository, unknown)).toMatchObject({ ok: false });
});

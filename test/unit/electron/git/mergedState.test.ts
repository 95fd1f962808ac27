import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitIn } from '#electron/git/git.ts';
import { openObjects } from '#electron/git/gitObjects.ts';
import { blobsToSend, contentsOf, mergedState, undecidedIncidents } from '#electron/git/mergedState.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** A repository with one commit of an incident in which a decision is open. */
function undecidedRepository(...options: readonly string[]): string {
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
  return root;
}

test.each([['sha1'], ['sha256']])(
  'an open decision is known of before anything was sent, in a repository of %s',
  async (format) => {
    const git = gitIn(undecidedRepository(`--object-format=${format}`));
    const { ahead } = successOf(await mergedState(git, { theirs: null, before: null }));
    const toSend = successOf(await blobsToSend(git, null));
    expect(ahead).toBe(1);
    const objects = openObjects(git);
    const contents = successOf(await contentsOf({ objects, folder: git.folder }, toSend));
    objects.close();
    expect(undecidedIncidents(toSend, contents)).toEqual(['a.incident']);
  },
);

test('where Git does not know what others have, that is an error, and not nothing', async () => {
  const git = gitIn(undecidedRepository());
  const theirs = '0123456789012345678901234567890123456789';
  expect(await mergedState(git, { theirs, before: null })).toMatchObject({ ok: false });
  expect(await blobsToSend(git, theirs)).toMatchObject({ ok: false });
});

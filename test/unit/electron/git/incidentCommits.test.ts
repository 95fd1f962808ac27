import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { incidentCommits } from '#electron/git/incidentCommits.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { CLONED_FILE } from '#test/support/processes/gitClones.ts';
import { sharedClones } from '#test/support/processes/sharedClones.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

afterEach(() => vi.unstubAllEnvs());

it('tells who committed changes of an incident, newest first, also from before it was moved', async () => {
  const sample = sampleIncident();
  const { one, two } = sharedClones(sample);
  two.commit({ ...sample, severity: 'SEV4' });
  two.git('push', '-q', 'origin', 'main');
  one.git('pull', '-q', 'origin', 'main');
  one.git('mv', CLONED_FILE, 'renamed.incident');
  one.git('commit', '-q', '-m', 'Move it');
  const commits = await incidentCommits(join(one.folder, 'renamed.incident'));
  expect(commits.map(({ by }) => by)).toEqual(['one', 'two', 'one']);
  expect(commits[0]).toMatchObject({ words: 'Move it' });
});

it('tells nothing of a file that lies in no repository', async () => {
  const path = join(tempFolder(), 'a.incident');
  writeFileSync(path, '');
  expect(await incidentCommits(path)).toEqual([]);
});

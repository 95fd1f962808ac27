import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { incidentCommits, uncommittedWords } from '#electron/git/incidentCommits.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { CLONED_FILE } from '#test/support/processes/gitClones.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
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

it('is told in the list of a folder, with what was not committed yet', async () => {
  const sample = sampleIncident();
  const { one } = sharedClones(sample);
  const before = await runDebrief(['list', one.folder]);
  expect(before.stdout).toMatch(/\.incident\s+one, \d{4}-\d{2}-\d{2}\n$/);
  writeFileSync(
    join(one.folder, 'b.incident'),
    serializeIncident({ ...sample, id: 'b' as typeof sample.id }),
  );
  expect((await runDebrief(['list', one.folder])).stdout).toContain('not committed yet');
  const listed: unknown = JSON.parse((await runDebrief(['list', one.folder, '--json'])).stdout);
  expect(listed).toEqual(
    expect.arrayContaining([expect.objectContaining({ changed: expect.objectContaining({ by: 'one' }) })]),
  );
});

it('is told of a folder below the repository, also by a link from outside', async () => {
  const { one } = sharedClones(sampleIncident());
  mkdirSync(join(one.folder, 'below'));
  renameSync(join(one.folder, CLONED_FILE), join(one.folder, 'below', CLONED_FILE));
  const link = join(tempFolder(), 'link');
  symlinkSync(join(one.folder, 'below'), link, 'junction');
  expect((await runDebrief(['list', link])).stdout).toContain('not committed yet');
});

it('tells what nobody committed yet', async () => {
  const sample = sampleIncident();
  const { one } = sharedClones(sample);
  const path = join(one.folder, CLONED_FILE);
  expect(await uncommittedWords(path)).toBeNull();
  writeFileSync(path, serializeIncident({ ...sample, severity: 'SEV4' }));
  expect(await uncommittedWords(path)).toMatch(/severity changed/);
  expect((await runDebrief(['list', one.folder])).stdout).toContain('changed since, not committed yet');
  expect((await runDebrief(['versions', path])).stdout).toMatch(/not committed yet +.*severity changed/);
  const other = join(one.folder, 'b.incident');
  writeFileSync(other, serializeIncident({ ...sample, id: 'b' as typeof sample.id }));
  expect(await uncommittedWords(other)).toBe('the whole incident');
});

it('tells nothing of a file that lies in no repository', async () => {
  const path = join(tempFolder(), 'a.incident');
  writeFileSync(path, '');
  expect(await incidentCommits(path)).toEqual([]);
});

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { CLONED_FILE } from '#test/support/processes/gitClones.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { type SharedClone, sharedClones } from '#test/support/processes/sharedClones.ts';

const base = sampleIncident();

function save({ folder }: SharedClone, change: Partial<Incident>): void {
  writeFileSync(join(folder, CLONED_FILE), serializeIncident({ ...base, ...change }));
}

/** Puts a file beside the incident of a clone, named in it; its name. */
function addEvidence(clone: SharedClone, words: string, part = '.'): string {
  const file = `${createHash('sha256').update(words).digest('hex').slice(0, 32)}.txt`;
  const folder = join(clone.folder, part, CLONED_FILE.replace('.incident', '.files'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), words);
  const picture = {
    ...{ id: words, file, width: 0, height: 0, caption: words, altText: words },
    ...{ visibility: 'internal', eventIds: [], causeIds: [] },
  };
  const incident = JSON.parse(serializeIncident(base));
  writeFileSync(
    join(clone.folder, part, CLONED_FILE),
    JSON.stringify({ ...incident, pictures: [...(incident.pictures ?? []), picture] }, null, 2),
  );
  return file;
}

it('a hook that formats what is committed leaves nothing old in the index', async () => {
  const { one } = sharedClones(base);
  one.hook('pre-commit', `printf '\\n' >> ${CLONED_FILE}; git add ${CLONED_FILE}`);
  save(one, { rootCause: 'Nobody asked.' });
  expect(await one.sync()).toMatchObject({ exitCode: 0 });
  expect(one.git('status', '--porcelain')).toBe('');
  expect(one.git('show', `HEAD:${CLONED_FILE}`)).toBe(readFileSync(join(one.folder, CLONED_FILE), 'utf8'));
});

it('a file that one added goes along with the incident that the other renamed', async () => {
  const { one, two } = sharedClones(base);
  renameSync(join(one.folder, CLONED_FILE), join(one.folder, 'renamed.incident'));
  await one.sync();
  const file = addEvidence(two, 'the log of that night');
  expect(await two.sync()).toMatchObject({ exitCode: 0, stderr: '' });
  await one.sync();
  for (const clone of [one, two]) {
    expect(existsSync(join(clone.folder, 'renamed.files', file))).toBe(true);
    expect(clone.git('status', '--porcelain')).toBe('');
  }
});

it('also where the incident was renamed last', async () => {
  const { one, two } = sharedClones(base);
  const file = addEvidence(two, 'the log of that night');
  await two.sync();
  renameSync(join(one.folder, CLONED_FILE), join(one.folder, 'renamed.incident'));
  expect(await one.sync()).toMatchObject({ exitCode: 0 });
  await two.sync();
  for (const clone of [one, two]) expect(existsSync(join(clone.folder, 'renamed.files', file))).toBe(true);
});

it('also where the library is a part of the repository, and the incident in a folder of it', async () => {
  const part = 'incidents/2026';
  const { one, two } = sharedClones(base);
  const syncPart = ({ folder }: SharedClone) => runDebrief(['sync', join(folder, 'incidents')]);
  mkdirSync(join(one.folder, part), { recursive: true });
  one.git('mv', CLONED_FILE, `${part}/${CLONED_FILE}`);
  one.git('commit', '-q', '-m', 'A folder of their own');
  await one.sync();
  await two.sync();
  one.git('mv', `${part}/${CLONED_FILE}`, `${part}/renamed.incident`);
  one.git('commit', '-q', '-m', 'Rename');
  await syncPart(one);
  const file = addEvidence(two, 'the log of that night', part);
  expect(await syncPart(two)).toMatchObject({ exitCode: 0, stderr: '' });
  await syncPart(one);
  for (const clone of [one, two]) {
    expect(existsSync(join(clone.folder, part, 'renamed.files', file))).toBe(true);
    expect(clone.git('status', '--porcelain')).toBe('');
  }
});

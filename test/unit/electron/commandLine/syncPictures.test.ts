import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { readPicture, takeIn } from '#electron/pictures/pictureFolder.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { CLONED_FILE, gitClone } from '#test/support/processes/gitClones.ts';
import { type SharedClone, sharedClones } from '#test/support/processes/sharedClones.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const base = sampleIncident();

function name(clone: SharedClone, pictures: readonly Picture[]): void {
  writeFileSync(join(clone.folder, CLONED_FILE), serializeIncident({ ...clone.incident(), pictures }));
}

/** What somebody gets who comes later. */
function freshClone(remote: string) {
  const folder = tempFolder();
  gitClone(folder).git('clone', '-q', '-b', 'main', remote, '.');
  return gitClone(folder);
}

afterEach(() => vi.unstubAllEnvs());

it('takes the pictures of an incident along, and nothing else of their folder', async () => {
  const { one, two, remote } = sharedClones(base);
  const taken = await takeIn(join(one.folder, CLONED_FILE), madePng());
  const spare = await takeIn(join(one.folder, CLONED_FILE), madePng({ width: 9 }));
  if (!taken.ok || !spare.ok) throw new Error('The picture was not taken in');
  const eventIds = base.timeline.slice(0, 1).map(({ id }) => id);
  name(one, [pictureOf({ ...taken.value, eventIds })]);
  expect(await one.sync()).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await two.sync()).toMatchObject({ exitCode: 0, stderr: '' });
  const read = (file: string) => readPicture(join(two.folder, CLONED_FILE), file);
  expect((await read(taken.value.file)).ok).toBe(true);
  const folder = CLONED_FILE.replace(/incident$/, 'files');
  expect(one.git('show', '--name-only', '--format=', 'HEAD').trim().split('\n').sort()).toEqual(
    [`${folder}/${taken.value.file}`, CLONED_FILE].sort(),
  );
  expect(freshClone(remote).git('ls-files')).toContain(`${folder}/${taken.value.file}`);
  expect(await read(spare.value.file)).toMatchObject({ error: { code: 'picture-missing' } });
  writeFileSync(join(one.folder, '.gitignore'), '*.files/');
  name(one, [pictureOf({ ...taken.value, eventIds }), pictureOf({ ...spare.value, eventIds })]);
  expect(await one.sync()).toMatchObject({ exitCode: 0, stderr: '' });
  expect(one.git('ls-files')).not.toContain(spare.value.file);
});

it('takes along the pictures of an incident that somebody committed without them', async () => {
  const { one, remote } = sharedClones(base);
  const path = join(one.folder, CLONED_FILE);
  const taken = await takeIn(path, madePng());
  const spare = await takeIn(path, madePng({ width: 9 }));
  if (!taken.ok || !spare.ok) throw new Error('The picture was not taken in');
  name(one, [pictureOf({ ...taken.value, eventIds: base.timeline.slice(0, 1).map(({ id }) => id) })]);
  one.git('commit', '-q', '-a', '-m', 'Edit');
  expect(one.git('ls-files')).not.toContain(taken.value.file);
  expect(await one.sync()).toMatchObject({ exitCode: 0, stderr: '' });
  expect(one.subjects()[0]).toMatch(/: pictures added$/);
  const files = freshClone(remote).git('ls-files');
  expect(files).toContain(taken.value.file);
  expect(files).not.toContain(spare.value.file);
  const count = one.subjects().length;
  expect(await one.sync()).toMatchObject({ exitCode: 0, stderr: '' });
  expect(one.subjects()).toHaveLength(count);
});

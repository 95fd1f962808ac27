import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { readPicture, takeIn } from '#electron/pictures/pictureFolder.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { CLONED_FILE } from '#test/support/processes/gitClones.ts';
import { type SharedClone, sharedClones } from '#test/support/processes/sharedClones.ts';

const base = sampleIncident();

function name(clone: SharedClone, pictures: readonly Picture[]): void {
  writeFileSync(join(clone.folder, CLONED_FILE), serializeIncident({ ...clone.incident(), pictures }));
}

afterEach(() => vi.unstubAllEnvs());

it('takes the pictures of an incident along, and nothing else of their folder', async () => {
  const { one, two } = sharedClones(base);
  const taken = await takeIn(join(one.folder, CLONED_FILE), madePng());
  const spare = await takeIn(join(one.folder, CLONED_FILE), madePng({ width: 9 }));
  if (!taken.ok || !spare.ok) throw new Error('The picture was not taken in');
  const eventIds = base.timeline.slice(0, 1).map(({ id }) => id);
  name(one, [pictureOf({ ...taken.value, eventIds })]);
  expect(await one.sync()).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await two.sync()).toMatchObject({ exitCode: 0, stderr: '' });
  const read = (file: string) => readPicture(join(two.folder, CLONED_FILE), file);
  expect((await read(taken.value.file)).ok).toBe(true);
  expect(await read(spare.value.file)).toMatchObject({ error: { code: 'picture-missing' } });
  writeFileSync(join(one.folder, '.gitignore'), '*.files/');
  name(one, [pictureOf({ ...taken.value, eventIds }), pictureOf({ ...spare.value, eventIds })]);
  expect(await one.sync()).toMatchObject({ exitCode: 0, stderr: '' });
  expect(one.git('ls-files')).not.toContain(spare.value.file);
});

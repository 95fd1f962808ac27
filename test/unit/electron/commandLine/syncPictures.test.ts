import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { readPicture, takeIn } from '#electron/pictures/pictureFolder.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { CLONED_FILE, type GitClone, gitClone, gitClones } from '#test/support/processes/gitClones.ts';
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

const FOLDER = CLONED_FILE.replace(/incident$/, 'files');
const EVENTS = base.timeline.slice(0, 1).map(({ id }) => id);

/** Takes a picture into a clone, as an entry of its own. */
async function added(clone: SharedClone, id: string, width: number): Promise<Picture> {
  const taken = await takeIn(join(clone.folder, CLONED_FILE), madePng({ width }));
  if (!taken.ok) throw new Error('The picture was not taken in');
  return pictureOf({ ...taken.value, id: toId(id), eventIds: EVENTS });
}

const filesOf = ({ folder }: SharedClone) => readdirSync(join(folder, FOLDER)).toSorted();
const entriesOf = (clone: SharedClone) =>
  (clone.incident().pictures ?? []).map(({ id, caption }) => [id, caption]);

async function synced(...clones: readonly SharedClone[]): Promise<void> {
  for (const clone of clones) expect(await clone.sync()).toMatchObject({ exitCode: 0, stderr: '' });
}

it('brings to both what each of two people added, and the same picture once', async () => {
  const { one, two } = sharedClones(base);
  const [mine, same] = [await added(one, 'mine', 5), await added(one, 'same here', 7)];
  const [theirs, again] = [await added(two, 'theirs', 6), await added(two, 'same there', 7)];
  name(one, [mine, same]);
  name(two, [theirs, again]);
  await synced(one, two, one);
  expect(filesOf(one)).toEqual([mine.file, same.file, theirs.file].toSorted());
  expect(filesOf(two)).toEqual(filesOf(one));
  expect(entriesOf(one)).toHaveLength(3);
  expect(entriesOf(two)).toEqual(entriesOf(one));
  expect(one.incident().conflicts).toBeUndefined();
});

it('keeps a picture with its file that one deleted and the other described, and lets one go that nobody else touched', async () => {
  const { one, two } = sharedClones(base);
  const [described, untouched] = [await added(one, 'described', 5), await added(one, 'untouched', 6)];
  name(one, [described, untouched]);
  await synced(one, two);
  name(one, []);
  for (const { file } of [described, untouched]) rmSync(join(one.folder, FOLDER, file));
  name(two, [{ ...described, caption: 'The queue grows' }, untouched]);
  await synced(one);
  // Whether it stays is asked.
  expect((await two.sync()).stderr).toContain('a decision is open');
  const { conflicts: _decided, ...kept } = two.incident();
  writeFileSync(join(two.folder, CLONED_FILE), serializeIncident(kept));
  await synced(two, one);
  for (const clone of [one, two]) {
    expect(entriesOf(clone)).toEqual([['described', 'The queue grows']]);
    expect((await readPicture(join(clone.folder, CLONED_FILE), described.file)).ok).toBe(true);
  }
  expect(filesOf(one)).toEqual([described.file]);
});

it('are rebased and picked with their incident', async () => {
  const [one, two] = await gitClones(tempFolder(), 2, base);
  if (one === undefined || two === undefined) throw new Error('Two clones were asked for.');
  const commit = async (clone: GitClone, id: string, width: number) => {
    const taken = await takeIn(join(clone.folder, CLONED_FILE), madePng({ width }));
    if (!taken.ok) throw new Error('The picture was not taken in');
    const incident = clone.incident();
    const picture = pictureOf({ ...taken.value, id: toId(id), eventIds: EVENTS });
    clone.commit({ ...incident, pictures: [...(incident.pictures ?? []), picture] });
    return taken.value.file;
  };
  const mine = [await commit(one, 'mine', 5), await commit(one, 'same here', 7)];
  const theirs = [await commit(two, 'same there', 7), await commit(two, 'theirs', 6)];
  two.git('pull', '-q', '--rebase', one.folder, 'main');
  const files = [...new Set([...mine, ...theirs])].toSorted();
  expect(readdirSync(join(two.folder, FOLDER)).toSorted()).toEqual(files);
  expect((two.incident().pictures ?? []).map(({ file }) => file).toSorted()).toEqual(files);
  const picked = await commit(two, 'picked', 8);
  one.git('fetch', '-q', two.folder, 'main');
  one.git('cherry-pick', 'FETCH_HEAD');
  expect((one.incident().pictures ?? []).map(({ file }) => file).toSorted()).toEqual(
    [...mine, picked].toSorted(),
  );
  expect((await readPicture(join(one.folder, CLONED_FILE), picked)).ok).toBe(true);
});

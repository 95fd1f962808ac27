import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { bringBackKept } from '#electron/versions/bringBackKept.ts';
import { keptOfAll } from '#electron/versions/keptOfAll.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { openOneDocument, successOf } from '#test/support/openDocumentsInFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const second = (at: number) => timestampAt(Date.UTC(2026, 2, 10) + at * 1000);

/** A library and the versions that a computer keeps, with incidents that were opened at these paths below one folder. */
async function computer(paths: readonly string[]) {
  const folder = tempFolder();
  const library = join(folder, 'library');
  mkdirSync(library);
  const versions = createKeptVersions(join(folder, 'versions'));
  const put = async (path: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const incident = { ...buildIncident({ title: path }), id: idOf(path) };
    const bytes = Buffer.from(serializeIncident(incident));
    writeFileSync(file, bytes);
    await versions.keepOpened(incident.id, bytes, second(0));
    await versions.noteFile(incident.id, file);
    return file;
  };
  for (const path of paths) await put(path);
  const look = async (recent: readonly string[] = []) =>
    successOf(await keptOfAll(versions, { library, recent: recent.map((path) => join(folder, path)) }));
  const traces = async () => (await look()).withoutFile.map(({ title, trace }) => `${title}: ${trace.kind}`);
  return { folder, library, versions, look, traces };
}

const idOf = (path: string) => path.replace(/\W/g, '-') as ReturnType<typeof buildIncident>['id'];

test('only files that were deleted or moved outside are without their file, and only what is certain is called gone', async () => {
  const { folder, look, traces } = await computer([
    'library/here.incident',
    'library/deleted.incident',
    'library/2026/below.incident',
    'desk/elsewhere.incident',
    'desk/gone.incident',
    'stick/away.incident',
    'stick2/empty.incident',
    'odd/damaged.incident',
    'odd/other.incident',
  ]);
  for (const path of ['library/deleted.incident', 'desk/gone.incident', 'stick', 'stick2/empty.incident'])
    rmSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'odd/damaged.incident'), '{ "id": ');
  expect((await traces()).toSorted()).toEqual([
    'desk/gone.incident: gone',
    'library/deleted.incident: gone',
    'odd/damaged.incident: unsure',
    'stick/away.incident: away',
    'stick2/empty.incident: away',
  ]);
  const { incidents, versions, bytes } = await look();
  expect([incidents, versions]).toEqual([9, 9]);
  const onDisk = readdirSync(join(folder, 'versions'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  expect(bytes).toBe(onDisk);
});

test('a library that is not there makes nothing gone, and is named', async () => {
  const { folder, library, traces, look } = await computer(['library/a.incident', 'library/2026/b.incident']);
  rmSync(library, { recursive: true });
  expect(await traces()).toEqual(['library/a.incident: away', 'library/2026/b.incident: away']);
  expect((await look()).unseen).toEqual({ folder: library, isAway: true, isPartial: false, files: 0 });
  mkdirSync(join(folder, 'library/2026'), { recursive: true });
  writeFileSync(join(folder, 'library/2026/notes.txt'), '');
  expect((await traces()).toSorted()).toEqual(['library/2026/b.incident: gone', 'library/a.incident: gone']);
});

test('one whose place nobody noted is found beside a recent file, and is else unknown', async () => {
  const { folder, versions, look } = await computer([]);
  const incident = { ...buildIncident({ title: 'Old' }), id: idOf('old') };
  await versions.keepOpened(incident.id, Buffer.from(serializeIncident(incident)), second(0));
  expect((await look()).withoutFile).toMatchObject([{ title: 'Old', trace: { kind: 'unknown' } }]);
  mkdirSync(join(folder, 'desk'));
  writeFileSync(join(folder, 'desk/old.incident'), serializeIncident(incident));
  expect((await look(['desk/another.incident'])).withoutFile).toEqual([]);
});

test('opening an incident notes where it lies; the note is as private as its versions', async () => {
  const { documents, versions, path, incident, handle } = await openOneDocument();
  // What opening does besides is done by then.
  await documents.close(handle);
  expect(await versions.filesOf(incident.id)).toEqual([path]);
  const note = join(versions.folder, incident.id, 'files.json');
  expect(statSync(note).mode & 0o777).toBe(0o600);
  writeFileSync(note, '[ 7');
  expect(await versions.filesOf(incident.id)).toEqual([]);
});

test('a file that came back since the list was made is opened as it is; nothing is written beside it', async () => {
  const { folder, library, versions, look } = await computer(['desk/a.incident', 'desk/b.incident']);
  const id = idOf('desk/a.incident');
  const file = join(folder, 'desk/a.incident');
  const bytes = readFileSync(file);
  rmSync(file);
  expect((await look()).withoutFile).toMatchObject([{ key: id }]);
  await versions.setAside(id);
  writeFileSync(join(folder, 'desk/renamed.incident'), bytes);
  const brought = successOf(await bringBackKept(id, versions, { library, recent: [] }));
  expect(brought).toEqual({ path: join(folder, 'desk/renamed.incident'), isThereAgain: true, refusal: null });
  expect(readdirSync(join(folder, 'desk'))).toEqual(['b.incident', 'renamed.incident']);
  expect(await versions.list(id)).toHaveLength(1);
});

test('what is deleted is in the list until the next start, and can be kept; looking deletes nothing', async () => {
  const { folder, versions, look } = await computer(['library/a.incident', 'library/b.incident']);
  const aFile = readFileSync(join(folder, 'library/a.incident'));
  rmSync(join(folder, 'library/a.incident'));
  const { withoutFile } = await look();
  const [{ key } = { key: '' }] = withoutFile;
  expect(await versions.setAside(key)).toMatchObject({ ok: true });
  expect((await look()).withoutFile).toMatchObject([{ key, isSetAside: true, trace: { kind: 'gone' } }]);
  // The bin of the system gave the file back, under another name.
  writeFileSync(join(folder, 'library/2026.incident'), aFile);
  expect((await look()).withoutFile).toMatchObject([{ key, isSetAside: true, trace: { kind: 'back' } }]);
  rmSync(join(folder, 'library/2026.incident'));
  expect(await versions.takeBack(key)).toMatchObject({ ok: true });
  expect((await look()).withoutFile).toEqual(withoutFile);
  await versions.setAside(key);
  await versions.dropSetAside();
  expect(await look()).toMatchObject({ incidents: 1, withoutFile: [] });
});

test('deleting twice changes nothing, also by a second program, and both sets come back in their order', async () => {
  const { folder, versions } = await computer(['library/a.incident']);
  const id = idOf('library/a.incident');
  await versions.setAside(id);
  const other = createKeptVersions(join(folder, 'versions'));
  for (const each of [versions, other, versions])
    expect(await each.setAside(id)).toEqual({ ok: true, value: undefined });
  await versions.keepOpened(id, Buffer.from('kept since'), second(60));
  await other.setAside(id);
  expect(await versions.list(id)).toEqual([]);
  expect(await versions.takeBack(id)).toEqual({ ok: true, value: 2 });
  const [newest, oldest] = await versions.list(id);
  expect(readFileSync(newest?.path ?? '', 'utf8')).toBe('kept since');
  expect(readFileSync(oldest?.path ?? '', 'utf8')).toContain('library/a.incident');
  expect(await other.takeBack(id)).toEqual({ ok: true, value: 2 });
  await versions.setAside(id);
  await other.dropSetAside();
  expect(await versions.takeBack(id)).toEqual({ ok: true, value: 0 });
});

test('one entry that is no version does not stand in the way of the others, and is counted as damaged', async () => {
  const { folder, library, versions, look } = await computer([
    'library/a.incident',
    'library/b.incident',
    'library/c.incident',
  ]);
  for (const name of ['a', 'b', 'c']) rmSync(join(library, `${name}.incident`));
  const kept = (name: string, entry: string) => join(folder, 'versions', `library-${name}-incident`, entry);
  mkdirSync(kept('a', '2026-03-11T00_00_00.000Z.9.incident'));
  symlinkSync(join(folder, 'nowhere'), kept('b', '2026-03-11T00_00_00.000Z.9.incident'));
  rmSync(kept('c', 'files.json'));
  mkdirSync(kept('c', 'files.json'));
  const { damaged, withoutFile } = await look();
  expect([damaged, withoutFile.map(({ isReadable }) => isReadable)]).toEqual([3, [true, true, true]]);
  expect(await versions.thinOut(second((400 * DAY_MS) / 1000))).toMatchObject({ ok: true });
  for (const path of ['library/a.incident', 'library/b.incident', 'library/c.incident'])
    expect(await bringBackKept(idOf(path), versions, { library, recent: [] })).toMatchObject({ ok: true });
});

test('a noted place that is not absolute is not trusted', async () => {
  const { folder, versions } = await computer(['library/a.incident']);
  const id = idOf('library/a.incident');
  const file = join(folder, 'library/a.incident');
  writeFileSync(
    join(versions.folder, id, 'files.json'),
    JSON.stringify(['../up.incident', file, 'x.incident']),
  );
  expect(await versions.filesOf(id)).toEqual([file]);
});

test('one comes back to its place, beside its pictures; where something else lies there or the folder is gone, to the library', async () => {
  const { folder, library, versions, look } = await computer([
    'desk/a.incident',
    'desk/b.incident',
    'stick/c.incident',
    'desk/stays.incident',
  ]);
  const kept = readFileSync(join(folder, 'desk/a.incident'));
  for (const path of ['desk/a.incident', 'desk/b.incident', 'stick'])
    rmSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'desk/b.incident'), 'of somebody else');
  const why: unknown[] = [];
  const back = async (path: string) => {
    const brought = successOf(await bringBackKept(idOf(path), versions, { library, recent: [] }));
    why.push(brought.refusal?.code ?? null);
    return brought.path;
  };
  expect(await back('desk/a.incident')).toBe(join(folder, 'desk/a.incident'));
  expect(readFileSync(join(folder, 'desk/a.incident'))).toEqual(kept);
  const [b, c] = [await back('desk/b.incident'), await back('stick/c.incident')];
  expect([dirname(b), dirname(c)]).toEqual([library, library]);
  expect(why).toEqual([null, 'file-exists', 'folder-not-found']);
  expect(readFileSync(join(folder, 'desk/b.incident'), 'utf8')).toBe('of somebody else');
  expect((await look()).withoutFile).toEqual([]);
});

test('one that was deleted comes back with all of its versions; of damaged ones the newest that can be read', async () => {
  const { folder, library, versions } = await computer(['library/a.incident']);
  const file = join(folder, 'library/a.incident');
  const id = idOf('library/a.incident');
  await versions.keepOpened(id, Buffer.from('{ "cut off": '), second(10));
  rmSync(file);
  await versions.setAside(id);
  expect(successOf(await bringBackKept(id, versions, { library, recent: [] })).path).toBe(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ title: 'library/a.incident' });
  expect(await versions.list(id)).toHaveLength(2);
  const missing = await bringBackKept('nobody', versions, { library, recent: [] });
  expect(missing).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
});

test('versions thin out with age though nobody edits their incident any more, and of each the newest stay', async () => {
  const { versions } = await computer(['library/a.incident']);
  const id = idOf('library/a.incident');
  for (let minute = 1; minute <= 60; minute += 1)
    await versions.keepSaved(id, Buffer.from(`${minute}`), second(minute * 61));
  expect(await versions.list(id)).toHaveLength(61);
  await versions.thinOut(second((2 * DAY_MS) / 1000));
  const left = await versions.list(id);
  expect([left.length, left[0]?.number]).toEqual([20, 61]);
  await versions.thinOut(second((400 * DAY_MS) / 1000));
  expect(await versions.list(id)).toHaveLength(20);
});

import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { incidentFixture } from '#test/support/incidentFixture.ts';
import { openDocumentsInFolder, successOf } from '#test/support/openDocumentsInFolder.ts';
import { smallIncident, writtenIncident } from '#test/support/writtenIncident.ts';

async function openOne() {
  const setting = openDocumentsInFolder();
  const path = join(setting.folder, 'a.incident');
  const incident = writtenIncident(path);
  const opened = successOf(await setting.documents.open(path));
  return { ...setting, path, incident, handle: opened.handle, opened };
}

describe('opening', () => {
  it('reads the file and gives it a handle', async () => {
    const { opened, incident, path, documents } = await openOne();
    expect(opened).toMatchObject({ incident, path, repairs: [], isReadOnly: false });
    expect(documents.pathOf(opened.handle)).toBe(path);
  });

  it('names the file in every refusal', async () => {
    const { documents, folder } = openDocumentsInFolder();
    const broken = join(folder, 'broken.incident');
    writeFileSync(broken, incidentFixture('truncated'));
    expect(await documents.open(broken)).toMatchObject({ error: { code: 'file-not-json', file: broken } });
    expect(await documents.open(folder)).toMatchObject({ error: { code: 'file-is-folder', file: folder } });
    const gone = join(folder, 'gone.incident');
    expect(await documents.open(gone)).toMatchObject({ error: { code: 'file-not-found', file: gone } });
  });

  it('refuses a device without waiting for it', async () => {
    const { documents } = openDocumentsInFolder();
    const code = process.platform === 'win32' ? 'file-not-found' : 'file-is-device';
    expect(await documents.open('/dev/zero')).toMatchObject({ error: { code } });
  });
});

describe('saving', () => {
  it('says that the folder is missing where a deleted file is to be written back', async () => {
    const { folder, documents } = openDocumentsInFolder();
    const place = join(folder, 'away');
    const { handle, incident, path } = successOf(await documents.create(place, smallIncident()));
    rmSync(place, { recursive: true });
    expect(await documents.save(handle, incident)).toMatchObject({ error: { code: 'deleted-on-disk' } });
    expect(await documents.overwrite(handle, incident)).toMatchObject({
      error: { code: 'folder-not-found', file: path },
    });
  });

  it('writes the incident to its file', async () => {
    const { documents, handle, path, incident, now } = await openOne();
    const edited = { ...incident, summary: 'It was down.' };
    const size = serializeIncident(edited).length;
    expect(successOf(await documents.save(handle, edited))).toEqual({ savedAt: now(), size });
    expect(readFileSync(path, 'utf8')).toBe(serializeIncident(edited));
  });

  it('ends with the newest of many saves that were asked for at once', async () => {
    const { documents, handle, path, incident } = await openOne();
    const saves = Array.from({ length: 30 }, (_, index) =>
      documents.save(handle, { ...incident, title: `Edit ${index}` }),
    );
    expect((await Promise.all(saves)).every((saved) => saved.ok)).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8')).title).toBe('Edit 29');
  });

  it('refuses when the file was changed meanwhile, and keeps the edits', async () => {
    const { documents, handle, path, incident, recovery } = await openOne();
    const theirs = writtenIncident(path, { title: 'Theirs' });
    const mine = { ...incident, title: 'Mine' };
    expect(await documents.save(handle, mine)).toMatchObject({
      error: { code: 'changed-on-disk', file: path },
    });
    expect(readFileSync(path, 'utf8')).toBe(serializeIncident(theirs));
    expect(await recovery.list()).toMatchObject([{ path, parsed: { incident: { title: 'Mine' } } }]);
  });

  it('does not take a touch, or the same content put back, for a change', async () => {
    const { documents, handle, path, incident } = await openOne();
    utimesSync(path, 1, 1);
    expect(await documents.save(handle, incident)).toMatchObject({ ok: true });
    const content = readFileSync(path);
    rmSync(path);
    writeFileSync(path, content);
    expect(await documents.save(handle, incident)).toMatchObject({ ok: true });
  });

  it('says when the file was deleted, and creates it again when asked to', async () => {
    const { documents, handle, path, incident } = await openOne();
    rmSync(path);
    expect(await documents.save(handle, incident)).toMatchObject({
      error: { code: 'deleted-on-disk', file: path },
    });
    expect(await documents.overwrite(handle, incident)).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(serializeIncident(incident));
    expect(await documents.save(handle, incident)).toMatchObject({ ok: true });
  });

  it('keeps mine over theirs when asked to', async () => {
    const { documents, handle, path, incident, recovery } = await openOne();
    writtenIncident(path, { title: 'Theirs' });
    await documents.save(handle, incident);
    expect(await documents.overwrite(handle, incident)).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(serializeIncident(incident));
    expect(await recovery.list()).toEqual([]);
  });

  it('keeps the wish to overwrite when a newer edit is saved right after it', async () => {
    const { documents, handle, path, incident } = await openOne();
    writtenIncident(path, { title: 'Theirs' });
    const saves = [
      documents.overwrite(handle, incident),
      documents.save(handle, { ...incident, title: 'Newer' }),
    ];
    expect((await Promise.all(saves)).every((saved) => saved.ok)).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8')).title).toBe('Newer');
  });

  it('never writes a file of a newer major version', async () => {
    const { documents, folder } = openDocumentsInFolder();
    const path = join(folder, 'newer.incident');
    const bytes = incidentFixture('newer-major-readable');
    writeFileSync(path, bytes);
    const { handle, incident, isReadOnly } = successOf(await documents.open(path));
    expect(isReadOnly).toBe(true);
    expect(await documents.save(handle, incident)).toMatchObject({ error: { code: 'document-read-only' } });
    expect(await documents.overwrite(handle, incident)).toMatchObject({
      error: { code: 'document-read-only' },
    });
    expect(await documents.saveCopy(handle, path, incident)).toMatchObject({
      error: { code: 'file-too-new' },
    });
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
  });

  it('does not write over a file that became one of a newer major version meanwhile', async () => {
    const { documents, handle, path, incident, recovery } = await openOne();
    for (const name of ['newer-major-readable', 'newer-major-unreadable']) {
      writeFileSync(path, incidentFixture(name));
      expect(await documents.overwrite(handle, incident)).toMatchObject({
        error: { code: 'file-too-new', file: path },
      });
      expect(Buffer.compare(readFileSync(path), incidentFixture(name))).toBe(0);
    }
    expect(await recovery.list()).toHaveLength(1);
  });

  it('keeps the edits when the disk refuses, until a save succeeds', async () => {
    const { documents, handle, folder, path, incident, recovery } = await openOne();
    const edited = { ...incident, summary: 'Not lost' };
    renameSync(path, join(folder, 'aside'));
    mkdirSync(path);
    expect(await documents.overwrite(handle, edited)).toMatchObject({ error: { code: 'file-is-folder' } });
    expect(await recovery.list()).toMatchObject([{ parsed: { incident: edited } }]);
    rmSync(path, { recursive: true });
    renameSync(join(folder, 'aside'), path);
    expect(await documents.save(handle, edited)).toMatchObject({ ok: true });
    expect(await recovery.list()).toEqual([]);
  });

  it('reports a handle that is no longer open', async () => {
    const { documents, handle, incident } = await openOne();
    await documents.close(handle);
    expect(await documents.save(handle, incident)).toMatchObject({ error: { code: 'document-not-open' } });
    expect(await documents.reload(handle, null)).toMatchObject({ error: { code: 'document-not-open' } });
  });
});

describe('a change by another program during a save', () => {
  /** Lets another program write at one moment of the save, in the way it does. */
  async function savedDuring(theirWrite: (path: string, content: string) => void, isForced: boolean) {
    const setting = await openOne();
    const { documents, handle, path, incident } = setting;
    const theirs = serializeIncident({ ...incident, title: 'Theirs' });
    const mine = { ...incident, title: 'Mine' };
    const saving = isForced ? documents.overwrite(handle, mine) : documents.save(handle, mine);
    await untilTemporaryFile(setting.folder);
    theirWrite(path, theirs);
    return { ...setting, saved: await saving, theirs };
  }

  const ways: readonly (readonly [string, (path: string, content: string) => void])[] = [
    ['writes into it', (path, content) => writeFileSync(path, content)],
    [
      'puts another in its place',
      (path, content) => {
        writeFileSync(`${path}.new`, content);
        renameSync(`${path}.new`, path);
      },
    ],
  ];

  it.each(ways)('that %s is asked about, and theirs stays in the file', async (_, write) => {
    const { saved, path, theirs, recovery } = await savedDuring(write, false);
    expect(saved).toMatchObject({ ok: false, error: { code: 'changed-on-disk', isKept: true } });
    expect(readFileSync(path, 'utf8')).toBe(theirs);
    expect(await recovery.list()).toMatchObject([{ parsed: { incident: { title: 'Mine' } } }]);
  });

  it.each(ways)('that %s is a kept version before mine is kept over it', async (_, write) => {
    const { saved, path, versions, incident } = await savedDuring(write, true);
    const kept = (await versions.list(incident.id)).map((version) => readFileSync(version.path, 'utf8'));
    expect(kept.some((text) => JSON.parse(text).title === 'Theirs')).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8')).title).toBe(saved.ok ? 'Mine' : 'Theirs');
  });

  it('is given back when it comes a moment after mine took its place', async () => {
    const { documents, handle, path, incident, changes, versions } = await openOne();
    const open = openSync(path, 'r+');
    expect(await documents.save(handle, { ...incident, title: 'Mine' })).toMatchObject({ ok: true });
    const theirs = serializeIncident({ ...incident, title: 'Theirs, late' });
    ftruncateSync(open, 0);
    writeSync(open, theirs, 0);
    closeSync(open);
    await vi.waitFor(() => expect(JSON.parse(readFileSync(path, 'utf8')).title).toBe('Theirs, late'));
    await vi.waitFor(() => expect(changes).toEqual(['changed']));
    const kept = await versions.list(incident.id);
    const titles = kept.map((version) => JSON.parse(readFileSync(version.path, 'utf8')).title);
    expect(titles).toEqual(expect.arrayContaining(['Mine', 'Theirs, late']));
  });
});

describe('edits that are not in their file yet', () => {
  it('are said to be kept only when they are', async () => {
    const { documents, handle, path, incident, userData } = await openOne();
    writtenIncident(path, { title: 'Theirs' });
    await vi.waitFor(() => expect(existsSync(join(userData, 'recovery-reserve'))).toBe(true));
    rmSync(join(userData, 'recovery'), { recursive: true, force: true });
    writeFileSync(join(userData, 'recovery'), 'a file in the place of the folder');
    const edited = { ...incident, title: 'Mine' };
    expect(await documents.save(handle, edited)).toMatchObject({ error: { isKept: false } });
    expect(await documents.keep(handle, edited)).toMatchObject({ ok: false });
    rmSync(join(userData, 'recovery'));
    expect(await documents.save(handle, edited)).toMatchObject({ error: { isKept: true } });
  });

  it('are kept while a save still runs, and stay until they are saved themselves', async () => {
    const { documents, handle, incident, recovery } = await openOne();
    const titles = async () => (await recovery.list()).map(({ parsed }) => parsed.incident.title);
    const saving = documents.save(handle, { ...incident, title: 'A' });
    expect(await documents.keep(handle, { ...incident, title: 'B' })).toMatchObject({ ok: true });
    await saving;
    expect(await titles()).toEqual(['B']);
    await documents.save(handle, { ...incident, title: 'C' });
    expect(await titles()).toEqual([]);
  });

  it('are not kept again once they are saved', async () => {
    const { documents, handle, incident, recovery } = await openOne();
    await Promise.all([
      documents.keep(handle, { ...incident, title: 'A' }),
      documents.keep(handle, { ...incident, title: 'B' }),
      documents.save(handle, { ...incident, title: 'C' }),
    ]);
    expect(await recovery.list()).toEqual([]);
  });

  it('go over to the copy that is edited from then on', async () => {
    const { documents, handle, incident, recovery, folder } = await openOne();
    const copying = documents.saveCopy(handle, join(folder, 'copy.incident'), incident);
    await documents.keep(handle, { ...incident, title: 'Typed meanwhile' });
    const copy = successOf(await copying);
    expect(await recovery.list()).toHaveLength(1);
    await documents.save(copy.handle, { ...copy.incident, title: 'Typed meanwhile' });
    expect(await recovery.list()).toEqual([]);
  });

  it('are never fewer than what a save that was cut short may have written', async () => {
    const { documents, handle, incident, recovery, path, userData } = await openOne();
    await documents.keep(handle, { ...incident, title: 'Older' });
    const saving = documents.save(handle, { ...incident, title: 'Newer' });
    // A kill right before the recovery file goes leaves what it held then.
    const kept = await untilText(join(userData, 'recovery'), 'Newer');
    await saving;
    const file = join(userData, 'recovery', 'left.recovery.json');
    writeFileSync(file, kept);
    expect(JSON.parse(readFileSync(path, 'utf8')).title).toBe('Newer');
    expect(await recovery.list()).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });
});

describe('an incident that is too large', () => {
  const long = (bytes: number) => ({ summary: 'x'.repeat(bytes) });

  it('is refused while it can still be read again, and its edits are kept', async () => {
    const { documents, handle, path, incident, recovery } = await openOne();
    const before = readFileSync(path, 'utf8');
    expect(await documents.save(handle, { ...incident, ...long(18_000_000) })).toMatchObject({
      error: { code: 'incident-too-large', file: path, isKept: true },
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect((await recovery.list())[0]?.parsed.incident.summary).toHaveLength(18_000_000);
  });

  it('can be opened again when it was saved', async () => {
    const { documents, handle, path, incident } = await openOne();
    const largest = { ...incident, ...long(17_990_000) };
    expect(await documents.save(handle, largest)).toMatchObject({ ok: true });
    expect(successOf(await documents.open(path)).incident.summary).toBe(largest.summary);
  });

  it('is not said to be kept when it could not be read again', async () => {
    const { documents, handle, incident } = await openOne();
    expect(await documents.save(handle, { ...incident, ...long(21_000_000) })).toMatchObject({
      error: { code: 'incident-too-large', isKept: false },
    });
  });
});

/** Waits until a save has begun to write. */
async function untilTemporaryFile(folder: string): Promise<void> {
  while (!readdirSync(folder).some((name) => name.startsWith('.debrief-'))) await turn();
}

/** Waits until a file in the folder holds the text, and returns all of it. */
async function untilText(folder: string, text: string): Promise<string> {
  for (;;) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.recovery.json'));
    const found = files
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .find((all) => all.includes(text));
    if (found !== undefined) return found;
    await turn();
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('copies, new files and reloading', () => {
  it('make a copy that can be edited of a file that cannot, with all that was understood of it', async () => {
    const { documents, folder } = openDocumentsInFolder();
    const path = join(folder, 'newer.incident');
    writeFileSync(path, incidentFixture('newer-major-readable'));
    const newer = successOf(await documents.open(path));
    const to = join(folder, 'copy.incident');
    const copy = successOf(await documents.saveCopy(newer.handle, to, newer.incident));
    expect(copy).toMatchObject({ isReadOnly: false, repairs: [], incident: { title: 'Written tomorrow' } });
    expect(JSON.parse(readFileSync(to, 'utf8')).holograms).toEqual([{ id: 'h1' }]);
    expect(await documents.save(copy.handle, copy.incident)).toMatchObject({ ok: true });
  });

  it('give a document again to a window that forgot it, with the edits whose save failed', async () => {
    const { documents, handle, path, incident } = await openOne();
    expect(successOf(await documents.reopen(handle))).toEqual({
      handle,
      path,
      incident,
      repairs: [],
      isReadOnly: false,
    });
    writtenIncident(path, { title: 'Theirs' });
    const mine = { ...incident, title: 'Mine' };
    await documents.save(handle, mine);
    expect(successOf(await documents.reopen(handle))).toMatchObject({ incident: mine, isUnsaved: true });
    expect(await documents.save(handle, mine)).toMatchObject({ error: { code: 'changed-on-disk' } });
  });

  it('saves a copy and opens it beside the first', async () => {
    const { documents, handle, folder, path, incident } = await openOne();
    const copy = successOf(
      await documents.saveCopy(handle, join(folder, 'copy.incident'), { ...incident, title: 'Copy' }),
    );
    expect(copy.incident.title).toBe('Copy');
    expect(readFileSync(path, 'utf8')).toBe(serializeIncident(incident));
    expect(await documents.save(copy.handle, copy.incident)).toMatchObject({ ok: true });
  });

  it('takes theirs only when mine is kept as a version, and keeps theirs, too', async () => {
    const { documents, handle, path, incident, versions, userData } = await openOne();
    await vi.waitFor(async () => expect(await versions.list(incident.id)).toHaveLength(1));
    writtenIncident(path, { ...incident, title: 'Theirs' });
    const mine = { ...incident, title: 'Typed just now' };
    const place = join(userData, 'versions', incident.id);
    renameSync(place, `${place}-aside`);
    writeFileSync(place, 'a file in the place of the folder');
    expect(await documents.reload(handle, mine)).toMatchObject({ ok: false });
    rmSync(place);
    expect(successOf(await documents.reload(handle, mine)).incident.title).toBe('Theirs');
    const kept = await versions.list(incident.id);
    const titles = kept.map((version) => JSON.parse(readFileSync(version.path, 'utf8')).title);
    expect(titles).toEqual(expect.arrayContaining(['Typed just now', 'Theirs']));
  });

  it('takes theirs', async () => {
    const { documents, handle, path, incident, recovery } = await openOne();
    writtenIncident(path, { title: 'Theirs' });
    await documents.save(handle, incident);
    const theirs = successOf(await documents.reload(handle, null));
    expect(theirs.incident.title).toBe('Theirs');
    expect(await recovery.list()).toEqual([]);
    expect(await documents.save(handle, theirs.incident)).toMatchObject({ ok: true });
  });

  it('keep the version that was not chosen', async () => {
    const { documents, handle, path, incident, versions } = await openOne();
    const keptTitles = async () => {
      const kept = await versions.list(incident.id);
      return kept.map((version) => JSON.parse(readFileSync(version.path, 'utf8')).title);
    };
    writtenIncident(path, { ...incident, title: 'Theirs' });
    await documents.overwrite(handle, { ...incident, title: 'Mine' });
    await vi.waitFor(async () => expect(await keptTitles()).toContain('Theirs'));
    writtenIncident(path, { ...incident, title: 'Theirs again' });
    await documents.save(handle, { ...incident, title: 'Mine, unsaved' });
    await documents.reload(handle, { ...incident, title: 'Mine, unsaved' });
    expect(await keptTitles()).toContain('Mine, unsaved');
  });

  it('creates each new file under a name of its own, in a folder that it makes', async () => {
    const { documents, folder } = openDocumentsInFolder();
    const library = join(folder, 'new', 'library');
    const created = await Promise.all([1, 2, 3].map(() => documents.create(library, smallIncident())));
    expect(created.every((one) => one.ok)).toBe(true);
    expect(readdirSync(library).sort()).toEqual([
      '2026-03-10-checkout-is-down-2.incident',
      '2026-03-10-checkout-is-down-3.incident',
      '2026-03-10-checkout-is-down.incident',
    ]);
  });
});

import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type IncidentId, toId } from '#shared/domain/incident/ids.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { incidentFixture } from '#test/support/incidents/incidentFixture.ts';
import { smallIncident, writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openDocumentsInFolder, openOneDocument, successOf } from '#test/support/openDocumentsInFolder.ts';
import { PATIENT } from '#test/support/patience.ts';

describe('opening', () => {
  it('reads the file and gives it a handle', async () => {
    const { opened, incident, path, documents } = await openOneDocument();
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

  it('refuses a file that is far too large at once, by its size', async () => {
    const { documents, folder } = openDocumentsInFolder();
    const path = join(folder, 'log.incident');
    writeFileSync(path, '');
    truncateSync(path, 3_000_000_000); // More than could be read at all; it takes no room on the disk.
    expect(await documents.open(path)).toMatchObject({
      error: { code: 'file-too-large', file: path, reason: 'it has 3000 MB' },
    });
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
    const { documents, handle, path, incident, now } = await openOneDocument();
    const edited = { ...incident, summary: 'It was down.' };
    const size = serializeIncident(edited).length;
    expect(successOf(await documents.save(handle, edited))).toEqual({ savedAt: now(), size });
    expect(readFileSync(path, 'utf8')).toBe(serializeIncident(edited));
  });

  it('ends with the newest of many saves that were asked for at once', async () => {
    const { documents, handle, path, incident } = await openOneDocument();
    const saves = Array.from({ length: 30 }, (_, index) =>
      documents.save(handle, { ...incident, title: `Edit ${index}` }),
    );
    expect((await Promise.all(saves)).every((saved) => saved.ok)).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8')).title).toBe('Edit 29');
  });

  it('refuses when the file was changed meanwhile, and keeps the edits', async () => {
    const { documents, handle, path, incident, recovery } = await openOneDocument();
    const theirs = writtenIncident(path, { title: 'Theirs' });
    const mine = { ...incident, title: 'Mine' };
    expect(await documents.save(handle, mine)).toMatchObject({
      error: { code: 'changed-on-disk', file: path },
    });
    expect(readFileSync(path, 'utf8')).toBe(serializeIncident(theirs));
    expect(await recovery.list()).toMatchObject([{ path, parsed: { incident: { title: 'Mine' } } }]);
  });

  it('does not take a touch, or the same content put back, for a change', async () => {
    const { documents, handle, path, incident } = await openOneDocument();
    utimesSync(path, 1, 1);
    expect(await documents.save(handle, incident)).toMatchObject({ ok: true });
    const content = readFileSync(path);
    rmSync(path);
    writeFileSync(path, content);
    expect(await documents.save(handle, incident)).toMatchObject({ ok: true });
  });

  it('says when the file was deleted, and creates it again when asked to', async () => {
    const { documents, handle, path, incident } = await openOneDocument();
    rmSync(path);
    expect(await documents.save(handle, incident)).toMatchObject({
      error: { code: 'deleted-on-disk', file: path },
    });
    expect(await documents.overwrite(handle, incident)).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(serializeIncident(incident));
    expect(await documents.save(handle, incident)).toMatchObject({ ok: true });
  });

  it('keeps mine over theirs when asked to', async () => {
    const { documents, handle, path, incident, recovery } = await openOneDocument();
    writtenIncident(path, { title: 'Theirs' });
    await documents.save(handle, incident);
    expect(await documents.overwrite(handle, incident)).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(serializeIncident(incident));
    expect(await recovery.list()).toEqual([]);
  });

  it('keeps the wish to overwrite when a newer edit is saved right after it', async () => {
    const { documents, handle, path, incident } = await openOneDocument();
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
    const { documents, handle, path, incident, recovery } = await openOneDocument();
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
    const { documents, handle, folder, path, incident, recovery } = await openOneDocument();
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
    const { documents, handle, incident } = await openOneDocument();
    await documents.close(handle);
    expect(await documents.save(handle, incident)).toMatchObject({ error: { code: 'document-not-open' } });
    expect(await documents.reload(handle, null)).toMatchObject({ error: { code: 'document-not-open' } });
  });
});

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
    const { documents, handle, path, incident } = await openOneDocument();
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
    const { documents, handle, folder, path, incident } = await openOneDocument();
    const copy = successOf(
      await documents.saveCopy(handle, join(folder, 'copy.incident'), { ...incident, title: 'Copy' }),
    );
    expect(copy.incident.title).toBe('Copy');
    expect(readFileSync(path, 'utf8')).toBe(serializeIncident(incident));
    expect(await documents.save(copy.handle, copy.incident)).toMatchObject({ ok: true });
  });

  it('keeps the incident that a copy takes the place of among its versions', async () => {
    const { documents, handle, folder, incident, versions } = await openOneDocument();
    const other = writtenIncident(join(folder, 'other.incident'), { title: 'Another outage' });
    const replaced = { ...other, id: toId<IncidentId>('another') };
    writeFileSync(join(folder, 'other.incident'), serializeIncident(replaced));
    successOf(await documents.saveCopy(handle, join(folder, 'other.incident'), incident));
    const [kept] = await versions.list('another');
    expect(readFileSync(kept?.path ?? '', 'utf8')).toBe(serializeIncident(replaced));
  });

  it('takes theirs only when mine is kept as a version, and keeps theirs, too', async () => {
    const { documents, handle, path, incident, versions, userData } = await openOneDocument();
    await vi.waitFor(async () => expect(await versions.list(incident.id)).toHaveLength(1), PATIENT);
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
    const { documents, handle, path, incident, recovery } = await openOneDocument();
    writtenIncident(path, { title: 'Theirs' });
    await documents.save(handle, incident);
    const theirs = successOf(await documents.reload(handle, null));
    expect(theirs.incident.title).toBe('Theirs');
    expect(await recovery.list()).toEqual([]);
    expect(await documents.save(handle, theirs.incident)).toMatchObject({ ok: true });
  });

  it('keep the version that was not chosen', async () => {
    const { documents, handle, path, incident, versions } = await openOneDocument();
    const keptTitles = async () => {
      const kept = await versions.list(incident.id);
      return kept.map((version) => JSON.parse(readFileSync(version.path, 'utf8')).title);
    };
    writtenIncident(path, { ...incident, title: 'Theirs' });
    await documents.overwrite(handle, { ...incident, title: 'Mine' });
    await vi.waitFor(async () => expect(await keptTitles()).toContain('Theirs'), PATIENT);
    writtenIncident(path, { ...incident, title: 'Theirs again' });
    await documents.save(handle, { ...incident, title: 'Mine, unsaved' });
    await documents.reload(handle, { ...incident, title: 'Mine, unsaved' });
    expect(await keptTitles()).toContain('Mine, unsaved');
  });

  it('keep what was saved last once it is closed, whatever another program puts in its place then', async () => {
    const { documents, handle, path, incident, versions } = await openOneDocument();
    for (const title of ['First', 'Second']) await documents.save(handle, { ...incident, title });
    await documents.close(handle);
    writtenIncident(path, { ...incident, title: 'Theirs' });
    const [newest] = await versions.list(incident.id);
    expect(JSON.parse(readFileSync(newest?.path ?? '', 'utf8')).title).toBe('Second');
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

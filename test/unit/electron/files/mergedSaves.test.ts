import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openOneDocument, successOf } from '#test/support/openDocumentsInFolder.ts';
import { PATIENT } from '#test/support/patience.ts';

async function changedByAnother() {
  const setting = await openOneDocument();
  const { documents, handle, path, incident, versions } = setting;
  const theirs = { ...incident, title: 'Theirs' };
  writtenIncident(path, theirs);
  const read = () => documents.readTheirs(handle, incident.id);
  const kept = async () =>
    (await versions.list(incident.id)).map((version) => JSON.parse(readFileSync(version.path, 'utf8')).title);
  const onDisk = () => JSON.parse(readFileSync(path, 'utf8'));
  return { ...setting, theirs, read, kept, onDisk };
}

describe('what another program wrote', () => {
  it('is read to be merged, and saved over only by what was merged of it', async () => {
    const { documents, handle, incident, read, onDisk, kept } = await changedByAnother();
    const handed = successOf(await read());
    const mine = { ...incident, summary: 'Mine' };
    expect(await documents.save(handle, mine)).toMatchObject({ error: { code: 'changed-on-disk' } });
    const merged = mergeIncidents({ base: incident, ours: mine, theirs: handed.incident });
    successOf(await documents.saveMerged(handle, merged));
    expect(onDisk()).toMatchObject({ title: 'Theirs', summary: 'Mine' });
    expect(await kept()).toContain('Theirs');
    successOf(await documents.save(handle, { ...merged, summary: 'Mine, later' }));
    expect(onDisk()).toMatchObject({ title: 'Theirs', summary: 'Mine, later' });
  });

  it('that changes once more is not written over', async () => {
    const { documents, handle, theirs, path, read, onDisk } = await changedByAnother();
    successOf(await read());
    writtenIncident(path, { ...theirs, title: 'Theirs, later' });
    const saved = await documents.saveMerged(handle, { ...theirs, summary: 'Mine' });
    expect(saved).toMatchObject({ error: { code: 'changed-on-disk', isKept: true } });
    expect(onDisk().title).toBe('Theirs, later');
    // The same where nothing of mine would have been written.
    expect(await documents.saveMerged(handle, theirs)).toMatchObject({ error: { code: 'changed-on-disk' } });
  });

  it('stays as they wrote it where nothing of mine is new', async () => {
    const { documents, handle, theirs, path, read } = await changedByAnother();
    const written = serializeIncident(theirs).replaceAll('\n', '\n\n');
    writeFileSync(path, written);
    const { incident: same } = successOf(await read());
    successOf(await documents.saveMerged(handle, same));
    expect(readFileSync(path, 'utf8')).toBe(written);
    successOf(await documents.save(handle, { ...same, summary: 'Mine' }));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ title: 'Theirs', summary: 'Mine' });
  });

  it('is not handed over when it is another incident, or cannot be read', async () => {
    const { documents, handle, incident, path, theirs, read } = await changedByAnother();
    expect(await documents.readTheirs(handle, 'another')).toMatchObject({
      error: { code: 'not-one-incident', file: path },
    });
    writeFileSync(path, '<<<<<<< ours');
    expect(await read()).toMatchObject({ error: { code: 'file-not-json', file: path } });
    writeFileSync(path, serializeIncident(theirs).replace(/"schemaVersion": "\d+/, '"schemaVersion": "99'));
    expect(await read()).toMatchObject({ error: { code: 'file-too-new' } });
    expect(await documents.save(handle, incident)).toMatchObject({ error: { code: 'changed-on-disk' } });
  });

  it('is told again once it was put right', async () => {
    const { path, theirs, changes, read } = await changedByAnother();
    writeFileSync(path, '<<<<<<< ours');
    await vi.waitFor(() => expect(changes).toEqual(['changed']), PATIENT);
    await read();
    writtenIncident(path, theirs);
    await vi.waitFor(() => expect(changes).toEqual(['changed', 'changed']), PATIENT);
  });

  it('is not written over when it cannot be kept as a version', async () => {
    const { documents, handle, theirs, read, onDisk, versions } = await changedByAnother();
    successOf(await read());
    vi.spyOn(versions, 'keepOpened').mockResolvedValue({ ok: false, error: { code: 'disk-full' } });
    const saved = await documents.saveMerged(handle, { ...theirs, summary: 'Mine' });
    expect(saved).toMatchObject({ error: { code: 'disk-full' } });
    expect(onDisk().summary).not.toBe('Mine');
  });

  it('comes with what both began with where the edits are from a recovery file', async () => {
    const { documents, handle, incident, path, recovery } = await openOneDocument();
    await documents.keep(handle, { ...incident, title: 'Mine' });
    await documents.close(handle);
    writtenIncident(path, { ...incident, summary: 'Theirs' });
    const [kept] = await recovery.list();
    const restored = successOf(await documents.restore(kept?.id ?? ''));
    expect(restored.incident.title).toBe('Mine');
    expect(await documents.readTheirs(restored.handle, incident.id)).toMatchObject({
      value: { incident: { summary: 'Theirs' }, base: { title: incident.title, summary: incident.summary } },
    });
  });

  it('is a kept version once a minute, so that two programs do not push older versions out', async () => {
    const { documents, handle, theirs, path, read, kept, clock } = await changedByAnother();
    const merge = async (title: string) => {
      writtenIncident(path, { ...theirs, title });
      const { incident } = successOf(await read());
      successOf(await documents.saveMerged(handle, incident));
    };
    await merge('First');
    await merge('Second');
    clock.ms += 61_000;
    await merge('Third');
    expect(await kept()).toEqual(expect.arrayContaining(['First', 'Third']));
    expect(await kept()).not.toContain('Second');
  });
});

import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { beforeFileHandle, gate } from '#test/support/disk/beforeFileHandle.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openOneDocument, successOf } from '#test/support/openDocumentsInFolder.ts';
import { atEachLook, beforeLastLook } from '#test/support/otherProgram.ts';
import { PATIENT } from '#test/support/patience.ts';

describe('a change by another program during a save', () => {
  /** Lets another program write at one moment of the save, in the way it does. */
  async function savedDuring(theirWrite: (path: string, content: string) => void, isForced: boolean) {
    const setting = await openOneDocument();
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

  it('is in the file again, and both are kept versions, when it came right before the rename', async () => {
    const { documents, handle, path, incident, versions } = await openOneDocument();
    const theirs = serializeIncident({ ...incident, title: 'Theirs' });
    await beforeLastLook(path, () => writeFileSync(path, theirs));
    expect(await documents.save(handle, { ...incident, title: 'Mine' })).toMatchObject({
      error: { code: 'changed-on-disk', isKept: true },
    });
    expect(readFileSync(path, 'utf8')).toBe(theirs);
    const kept = await versions.list(incident.id);
    const titles = kept.map((version) => JSON.parse(readFileSync(version.path, 'utf8')).title);
    expect(titles).toEqual(expect.arrayContaining(['Mine', 'Theirs']));
  });

  it('is kept before mine is kept over it, each time that it changes meanwhile', async () => {
    const { documents, handle, path, incident, versions } = await openOneDocument();
    const theirs = (title: string) => writeFileSync(path, serializeIncident({ ...incident, title }));
    theirs('Theirs');
    await atEachLook(path, (look) => {
      if (look === 0) theirs('Theirs, later');
    });
    expect(await documents.overwrite(handle, { ...incident, title: 'Mine' })).toMatchObject({ ok: true });
    expect(JSON.parse(readFileSync(path, 'utf8')).title).toBe('Mine');
    const kept = await versions.list(incident.id);
    const titles = kept.map((version) => JSON.parse(readFileSync(version.path, 'utf8')).title);
    expect(titles).toEqual(expect.arrayContaining(['Theirs', 'Theirs, later']));
  });

  it('stays in the file when it never stops, and mine is kept apart', async () => {
    const { documents, handle, path, incident, recovery } = await openOneDocument();
    await atEachLook(path, (look) => {
      if (look < 40)
        writeFileSync(path, serializeIncident({ ...incident, title: `Theirs ${look}`.padEnd(12, '.') }));
    });
    expect(await documents.overwrite(handle, { ...incident, title: 'Mine' })).toMatchObject({
      error: { code: 'changed-on-disk', isKept: true },
    });
    expect(JSON.parse(readFileSync(path, 'utf8')).title).toMatch(/^Theirs/);
    expect(await recovery.list()).toMatchObject([{ parsed: { incident: { title: 'Mine' } } }]);
  });

  it('is not written over when it cannot be kept as a version', async () => {
    const { documents, handle, path, incident, versions, userData } = await openOneDocument();
    await vi.waitFor(async () => expect(await versions.list(incident.id)).toHaveLength(1), PATIENT);
    const theirs = writtenIncident(path, { ...incident, title: 'Theirs' });
    rmSync(join(userData, 'versions', incident.id), { recursive: true });
    writeFileSync(join(userData, 'versions', incident.id), 'a file in the place of the folder');
    expect(await documents.overwrite(handle, { ...incident, title: 'Mine' })).toMatchObject({
      error: { isKept: true },
    });
    expect(readFileSync(path, 'utf8')).toBe(serializeIncident(theirs));
  });

  it('is given back when it comes a moment after mine took its place', async () => {
    const { documents, handle, path, incident, changes, ...setting } = await openOneDocument();
    await writesLate(path, serializeIncident({ ...incident, title: 'Theirs, late' }));
    expect(await documents.save(handle, { ...incident, title: 'Mine' })).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(titleIn(path)).toBe('Theirs, late'), PATIENT);
    await vi.waitFor(() => expect(changes).toEqual(['changed']), PATIENT);
    expect(await titlesKept(setting, incident)).toEqual(expect.arrayContaining(['Mine', 'Theirs, late']));
    // It was made from what was there before mine: merged from mine, it would take mine back.
    expect(await documents.readTheirs(handle, incident.id)).toMatchObject({
      value: { incident: { title: 'Theirs, late' }, base: { title: incident.title } },
    });
  });

  it('takes no later save with it when it is given back: that one is a kept version', async () => {
    const { documents, handle, path, incident, ...setting } = await openOneDocument();
    await writesLate(path, serializeIncident({ ...incident, title: 'Theirs, late' }));
    expect(await documents.save(handle, { ...incident, title: 'Mine 1' })).toMatchObject({ ok: true });
    await documents.save(handle, { ...incident, title: 'Mine 2' });
    await documents.close(handle);
    await vi.waitFor(() => expect(titleIn(path)).toBe('Theirs, late'), PATIENT);
    expect(await titlesKept(setting, incident)).toEqual(expect.arrayContaining(['Mine 2', 'Theirs, late']));
  });

  it('keeps nobody waiting who closes the document while another save is slow', async () => {
    const { documents, handle, path, incident } = await openOneDocument();
    const slow = { ...incident, title: 'Mine, on a slow disk' };
    const { late } = await writesLate(path, serializeIncident({ ...incident, title: 'Theirs, late' }));
    const disk = gate();
    await beforeFileHandle('sync', ({ size }) =>
      size === serializeIncident(slow).length ? disk.opened : undefined,
    );
    await documents.save(handle, { ...incident, title: 'Mine 1' });
    const saving = documents.save(handle, slow);
    const closing = documents.close(handle);
    await late;
    disk.release();
    await Promise.all([saving, closing]);
    await vi.waitFor(() => expect(titleIn(path)).toBe('Theirs, late'), PATIENT);
  });

  it.each([
    ['emptied', ''],
    ['half written', '{ "schemaVersion": "1.'],
  ])('never leaves the file %s: mine stays in it, and theirs is a kept version', async (_, left) => {
    const { documents, handle, path, incident, versions } = await openOneDocument();
    const { late } = await writesLate(path, left);
    await documents.save(handle, { ...incident, title: 'Mine' });
    await late;
    await vi.waitFor(async () => {
      const kept = await versions.list(incident.id);
      expect(kept.map((version) => readFileSync(version.path, 'utf8'))).toContain(left);
    }, PATIENT);
    await documents.close(handle);
    expect(titleIn(path)).toBe('Mine');
  });

  it('that is left half written is not asked about at the next save', async () => {
    const { documents, handle, path, incident } = await openOneDocument();
    await beforeLastLook(path, () => writeFileSync(path, '{ "schemaVersion": "1.'));
    expect(await documents.save(handle, { ...incident, title: 'Mine' })).toMatchObject({ ok: true });
    expect(await documents.save(handle, { ...incident, title: 'Mine, later' })).toMatchObject({ ok: true });
    expect(titleIn(path)).toBe('Mine, later');
  });

  it('does not take the place of a save that cannot be kept as a version', async () => {
    const { documents, handle, path, incident, userData, logged, versions } = await openOneDocument();
    await vi.waitFor(async () => expect(await versions.list(incident.id)).toHaveLength(1), PATIENT);
    const { late } = await writesLate(path, serializeIncident({ ...incident, title: 'Theirs, late' }));
    await documents.save(handle, { ...incident, title: 'Mine' });
    rmSync(join(userData, 'versions'), { recursive: true });
    writeFileSync(join(userData, 'versions'), 'a file in the place of the folder');
    await late;
    logged.length = 0;
    await vi.waitFor(() => expect(logged).toContainEqual(expect.stringMatching(/^kept versions/)), PATIENT);
    await documents.close(handle);
    expect(titleIn(path)).toBe('Mine');
  });

  it('that takes the file away is written over when mine is to be kept', async () => {
    const { saved, path } = await savedDuring((path) => rmSync(path), true);
    expect(saved).toMatchObject({ ok: true });
    expect(titleIn(path)).toBe('Mine');
  });
});

describe('an incident that is too large', () => {
  const long = (bytes: number) => ({ summary: 'x'.repeat(bytes) });

  it('is refused while it can still be read again, and its edits are kept', async () => {
    const { documents, handle, path, incident, recovery } = await openOneDocument();
    const before = readFileSync(path, 'utf8');
    expect(await documents.save(handle, { ...incident, ...long(18_000_000) })).toMatchObject({
      error: { code: 'incident-too-large', file: path, isKept: true },
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect((await recovery.list())[0]?.parsed.incident.summary).toHaveLength(18_000_000);
  });

  it('can be opened again when it was saved', async () => {
    const { documents, handle, path, incident } = await openOneDocument();
    const largest = { ...incident, ...long(17_990_000) };
    expect(await documents.save(handle, largest)).toMatchObject({ ok: true });
    expect(successOf(await documents.open(path)).incident.summary).toBe(largest.summary);
  });

  it('is not said to be kept when it could not be read again', async () => {
    const { documents, handle, incident } = await openOneDocument();
    expect(await documents.save(handle, { ...incident, ...long(21_000_000) })).toMatchObject({
      error: { code: 'incident-too-large', isKept: false },
    });
  });
});

/**
 * Lets another program write into the file that it had open, as soon as another one has its name: when the folder is
 * forced to the disk. `late` is fulfilled when we stop looking into the old one; in an object, so that nobody waits here.
 */
async function writesLate(path: string, content: string): Promise<{ readonly late: Promise<void> }> {
  const file = openSync(path, 'r+');
  const [old, folder] = [fstatSync(file).ino, statSync(dirname(path)).ino];
  const late = gate();
  await beforeFileHandle('read', ({ ino }, handle) => {
    if (ino === old && handle.listenerCount('close') === 0) handle.once('close', late.release);
  });
  let isWritten = false;
  await beforeFileHandle('sync', ({ ino }) => {
    if (ino !== folder || isWritten) return;
    isWritten = true;
    ftruncateSync(file, 0);
    writeSync(file, content, 0);
    closeSync(file);
  });
  return { late: late.opened };
}

function titleIn(path: string): string {
  return JSON.parse(readFileSync(path, 'utf8')).title;
}

async function titlesKept(
  { versions }: { readonly versions: KeptVersions },
  { id }: Incident,
): Promise<readonly string[]> {
  return (await versions.list(id)).map(({ path }) => titleIn(path));
}

/** Waits until a save has begun to write. */
async function untilTemporaryFile(folder: string): Promise<void> {
  while (!readdirSync(folder).some((name) => name.startsWith('.debrief-'))) await turn();
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

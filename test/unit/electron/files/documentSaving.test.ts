import {
  closeSync,
  existsSync,
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
import { beforeFileHandle, gate } from '#test/support/beforeFileHandle.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openOneDocument, successOf } from '#test/support/openDocumentsInFolder.ts';
import { atEachLook, beforeLastLook } from '#test/support/otherProgram.ts';

/** How long may be waited for what comes late, on a computer with much else to do. */
const LATER = { timeout: 15_000 };

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
    await vi.waitFor(async () => expect(await versions.list(incident.id)).toHaveLength(1));
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
    await vi.waitFor(() => expect(titleIn(path)).toBe('Theirs, late'), LATER);
    await vi.waitFor(() => expect(changes).toEqual(['changed']), LATER);
    expect(await titlesKept(setting, incident)).toEqual(expect.arrayContaining(['Mine', 'Theirs, late']));
  });

  it('takes no later save with it when it is given back: that one is a kept version', async () => {
    const { documents, handle, path, incident, ...setting } = await openOneDocument();
    await writesLate(path, serializeIncident({ ...incident, title: 'Theirs, late' }));
    expect(await documents.save(handle, { ...incident, title: 'Mine 1' })).toMatchObject({ ok: true });
    await documents.save(handle, { ...incident, title: 'Mine 2' });
    await documents.close(handle);
    await vi.waitFor(() => expect(titleIn(path)).toBe('Theirs, late'), LATER);
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
    await vi.waitFor(() => expect(titleIn(path)).toBe('Theirs, late'), LATER);
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
    }, LATER);
    await documents.close(handle);
    expect(titleIn(path)).toBe('Mine');
  });

  it('does not take the place of a save that cannot be kept as a version', async () => {
    const { documents, handle, path, incident, userData, logged, versions } = await openOneDocument();
    await vi.waitFor(async () => expect(await versions.list(incident.id)).toHaveLength(1), LATER);
    const { late } = await writesLate(path, serializeIncident({ ...incident, title: 'Theirs, late' }));
    await documents.save(handle, { ...incident, title: 'Mine' });
    rmSync(join(userData, 'versions'), { recursive: true });
    writeFileSync(join(userData, 'versions'), 'a file in the place of the folder');
    await late;
    logged.length = 0;
    await vi.waitFor(() => expect(logged).toContainEqual(expect.stringMatching(/^kept versions/)), LATER);
    await documents.close(handle);
    expect(titleIn(path)).toBe('Mine');
  });

  it('that takes the file away is written over when mine is to be kept', async () => {
    const { saved, path } = await savedDuring((path) => rmSync(path), true);
    expect(saved).toMatchObject({ ok: true });
    expect(titleIn(path)).toBe('Mine');
  });
});

describe('edits that are not in their file yet', () => {
  it('are said to be kept only when they are', async () => {
    const { documents, handle, path, incident, userData } = await openOneDocument();
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

  it('are not said to be kept when only older ones are', async () => {
    const { documents, handle, path, incident, userData, recovery } = await openOneDocument();
    expect(await documents.keep(handle, { ...incident, title: 'Older' })).toMatchObject({ ok: true });
    writtenIncident(path, { title: 'Theirs' });
    await vi.waitFor(() => expect(existsSync(join(userData, 'recovery-reserve'))).toBe(true));
    renameSync(join(userData, 'recovery'), join(userData, 'aside'));
    writeFileSync(join(userData, 'recovery'), 'a file in the place of the folder');
    expect(await documents.save(handle, { ...incident, title: 'Newer' })).toMatchObject({
      error: { isKept: false },
    });
    rmSync(join(userData, 'recovery'));
    renameSync(join(userData, 'aside'), join(userData, 'recovery'));
    expect(await recovery.list()).toMatchObject([{ parsed: { incident: { title: 'Older' } } }]);
  });

  it('are offered no more after the next save where they could not be removed after the first', async () => {
    const { documents, handle, incident, userData, recovery } = await openOneDocument();
    await documents.keep(handle, { ...incident, title: 'Kept' });
    await vi.waitFor(() => expect(existsSync(join(userData, 'recovery-reserve'))).toBe(true));
    renameSync(join(userData, 'recovery'), join(userData, 'aside'));
    writeFileSync(join(userData, 'recovery'), 'a file in the place of the folder');
    expect(await documents.save(handle, { ...incident, title: 'First' })).toMatchObject({ ok: true });
    rmSync(join(userData, 'recovery'));
    renameSync(join(userData, 'aside'), join(userData, 'recovery'));
    expect(await recovery.list()).toHaveLength(1);
    expect(await documents.save(handle, { ...incident, title: 'Second' })).toMatchObject({ ok: true });
    expect(await recovery.list()).toEqual([]);
  });

  it('are kept while a save still runs, and stay until they are saved themselves', async () => {
    const { documents, handle, incident, recovery } = await openOneDocument();
    const titles = async () => (await recovery.list()).map(({ parsed }) => parsed.incident.title);
    const saving = documents.save(handle, { ...incident, title: 'A' });
    expect(await documents.keep(handle, { ...incident, title: 'B' })).toMatchObject({ ok: true });
    await saving;
    expect(await titles()).toEqual(['B']);
    await documents.save(handle, { ...incident, title: 'C' });
    expect(await titles()).toEqual([]);
  });

  it('are not replaced by the older ones of a save that fails later', async () => {
    const { documents, handle, incident, path, recovery } = await openOneDocument();
    writtenIncident(path, { title: 'Theirs' });
    const saving = documents.save(handle, { ...incident, title: 'A' });
    const keeping = documents.keep(handle, { ...incident, title: 'B' });
    expect(await saving).toMatchObject({ error: { code: 'changed-on-disk', isKept: true } });
    await keeping;
    expect(await recovery.list()).toMatchObject([{ parsed: { incident: { title: 'B' } } }]);
  });

  it('are not replaced by older ones either while they wait for a slow disk', async () => {
    const { documents, handle, incident, path, recovery } = await openOneDocument();
    writtenIncident(path, { title: 'Theirs' });
    const slow = documents.keep(handle, { ...incident, title: 'A', summary: 'x'.repeat(10_000_000) });
    await turn();
    const saving = documents.save(handle, { ...incident, title: 'B' });
    const waiting = documents.keep(handle, { ...incident, title: 'C' });
    expect(await saving).toMatchObject({ error: { code: 'changed-on-disk', isKept: true } });
    await Promise.all([slow, waiting]);
    expect(await recovery.list()).toMatchObject([{ parsed: { incident: { title: 'C' } } }]);
  });

  it('are not kept again once they are saved', async () => {
    const { documents, handle, incident, recovery } = await openOneDocument();
    await Promise.all([
      documents.keep(handle, { ...incident, title: 'A' }),
      documents.keep(handle, { ...incident, title: 'B' }),
      documents.save(handle, { ...incident, title: 'C' }),
    ]);
    expect(await recovery.list()).toEqual([]);
  });

  it('go over to the copy that is edited from then on', async () => {
    const { documents, handle, incident, recovery, folder } = await openOneDocument();
    const copying = documents.saveCopy(handle, join(folder, 'copy.incident'), incident);
    await documents.keep(handle, { ...incident, title: 'Typed meanwhile' });
    const copy = successOf(await copying);
    expect(await recovery.list()).toHaveLength(1);
    expect((await recovery.list()).map(({ path }) => path)).toEqual([copy.path]);
    await documents.save(copy.handle, { ...copy.incident, title: 'Typed meanwhile' });
    expect(await recovery.list()).toEqual([]);
  });

  it('of a copy and of its document are kept apart', async () => {
    const { documents, handle, incident, path, recovery, folder } = await openOneDocument();
    await documents.keep(handle, { ...incident, title: 'Older' });
    const copy = successOf(await documents.saveCopy(handle, join(folder, 'copy.incident'), incident));
    await documents.keep(copy.handle, { ...copy.incident, title: 'In the copy' });
    writtenIncident(path, { title: 'Theirs' });
    expect(await documents.save(handle, { ...incident, title: 'In the document' })).toMatchObject({
      error: { isKept: true },
    });
    const titles = (await recovery.list()).map(({ parsed }) => parsed.incident.title);
    expect(titles.toSorted()).toEqual(['In the copy', 'In the document']);
  });

  it('go over to the copy also when they are handed over before the window knows of it', async () => {
    const { documents, handle, incident, recovery, folder } = await openOneDocument();
    const copy = successOf(await documents.saveCopy(handle, join(folder, 'copy.incident'), incident));
    await documents.keep(handle, { ...incident, title: 'Typed meanwhile' });
    const [left, ...others] = await recovery.list();
    expect([left?.path, others]).toEqual([copy.path, []]);
    const restored = successOf(await documents.restore(left?.id ?? ''));
    expect(await documents.save(restored.handle, restored.incident)).toMatchObject({ ok: true });
    await documents.save(copy.handle, { ...copy.incident, title: 'Typed meanwhile' });
    expect(await recovery.list()).toEqual([]);
  });

  it('come back to a window that forgot them, also while they are still being kept', async () => {
    const { documents, handle, incident } = await openOneDocument();
    const keeping = documents.keep(handle, { ...incident, title: 'Typed just now' });
    expect(successOf(await documents.reopen(handle))).toMatchObject({
      incident: { title: 'Typed just now' },
      isUnsaved: true,
    });
    await keeping;
  });

  it('are saved without a question after a crash, although a save that was under way landed in between', async () => {
    const { documents, handle, incident, recovery } = await openOneDocument();
    const mine = { ...incident, title: 'Mine, on a slow disk' };
    const disk = gate();
    await beforeFileHandle('sync', ({ size }) =>
      size === serializeIncident(mine).length ? disk.opened : undefined,
    );
    const saving = documents.save(handle, mine);
    await documents.keep(handle, { ...incident, title: 'Typed meanwhile' });
    disk.release();
    expect(await saving).toMatchObject({ ok: true });
    const [left] = await recovery.list();
    const restored = successOf(await documents.restore(left?.id ?? ''));
    expect(restored.incident.title).toBe('Typed meanwhile');
    expect(await documents.save(restored.handle, restored.incident)).toMatchObject({ ok: true });
  });

  it('are saved without a question after a crash, although two saves landed since they were kept', async () => {
    const { documents, handle, incident, recovery } = await openOneDocument();
    const first = { ...incident, title: 'Mine, on a slow disk' };
    const disk = gate();
    await beforeFileHandle('sync', ({ size }) =>
      size === serializeIncident(first).length ? disk.opened : undefined,
    );
    const saving = documents.save(handle, first);
    await turn();
    const second = documents.save(handle, { ...incident, title: 'Mine, the second' });
    await documents.keep(handle, { ...incident, title: 'Typed meanwhile' });
    disk.release();
    await Promise.all([saving, second]);
    const [left] = await recovery.list();
    const restored = successOf(await documents.restore(left?.id ?? ''));
    expect(restored.incident.title).toBe('Typed meanwhile');
    expect(await documents.save(restored.handle, restored.incident)).toMatchObject({ ok: true });
  });

  it('are not older than what is written, also when they were still being kept as the save began', async () => {
    const { documents, handle, incident, recovery } = await openOneDocument();
    const mine = { ...incident, title: 'Mine, the newest' };
    const keptAtWrite: string[] = [];
    await beforeFileHandle('sync', async ({ size }) => {
      if (size !== serializeIncident(mine).length) return;
      for (const { parsed } of await recovery.list()) keptAtWrite.push(parsed.incident.title);
    });
    const keeping = documents.keep(handle, { ...incident, title: 'Older' });
    await documents.save(handle, mine);
    await keeping;
    expect(keptAtWrite).toEqual(['Mine, the newest']);
    expect(await recovery.list()).toEqual([]);
  });

  it('are never fewer than what a save that was cut short may have written', async () => {
    const { documents, handle, incident, recovery, path, userData } = await openOneDocument();
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

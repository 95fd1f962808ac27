import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { beforeFileHandle, gate } from '#test/support/disk/beforeFileHandle.ts';
import { refusedRemovals } from '#test/support/disk/refusedRemovals.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openOneDocument, successOf } from '#test/support/openDocumentsInFolder.ts';
import { PATIENT } from '#test/support/patience.ts';

describe('edits that are not in their file yet', () => {
  it('are said to be kept only when they are', async () => {
    const { documents, handle, path, incident, userData } = await openOneDocument();
    writtenIncident(path, { title: 'Theirs' });
    await vi.waitFor(() => expect(existsSync(join(userData, 'recovery-reserve'))).toBe(true), PATIENT);
    rmSync(join(userData, 'recovery'), { recursive: true, force: true });
    writeFileSync(join(userData, 'recovery'), 'a file in the place of the folder');
    const edited = { ...incident, title: 'Mine' };
    expect(await documents.save(handle, edited)).toMatchObject({ error: { isKept: false } });
    expect(await documents.keep(handle, edited)).toMatchObject({ ok: false });
    expect(await documents.save(handle, edited)).toMatchObject({ error: { isKept: false } });
    rmSync(join(userData, 'recovery'));
    expect(await documents.save(handle, edited)).toMatchObject({ error: { isKept: true } });
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

  it('that wait to be kept are not given up for the older ones of a save that fails meanwhile', async () => {
    const { documents, handle, incident, recovery, userData } = await openOneDocument();
    const disk = gate();
    const folder = join(userData, 'recovery');
    const isBeingKept = (ino: number) =>
      existsSync(folder) && readdirSync(folder).some((name) => statSync(join(folder, name)).ino === ino);
    await beforeFileHandle('sync', ({ ino }) => (isBeingKept(ino) ? disk.opened : undefined));
    const slow = documents.keep(handle, { ...incident, title: 'A' });
    await turn();
    const failing = documents.save(handle, { ...incident, summary: 'x'.repeat(18_000_000) });
    const newest = documents.keep(handle, { ...incident, title: 'C' });
    await turn();
    disk.release();
    expect(await failing).toMatchObject({ error: { code: 'incident-too-large', isKept: true } });
    await Promise.all([slow, newest]);
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

  it('of a document and of its copy are kept side by side', async () => {
    const { documents, handle, incident, recovery, folder, path } = await openOneDocument();
    const copy = successOf(await documents.saveCopy(handle, join(folder, 'copy.incident'), incident));
    await documents.keep(copy.handle, { ...incident, title: 'Typed in the copy' });
    writtenIncident(path, { title: 'Theirs' });
    await documents.save(handle, { ...incident, title: 'Typed before' });
    const titles = (await recovery.list()).map(({ parsed }) => parsed.incident.title);
    expect(titles.toSorted()).toEqual(['Typed before', 'Typed in the copy']);
  });

  it('are offered no more once a later save could remove what an earlier one could not', async () => {
    const { documents, handle, incident, recovery, logged } = await openOneDocument();
    await documents.keep(handle, { ...incident, title: 'A' });
    const putBack = refusedRemovals();
    expect(await documents.save(handle, { ...incident, title: 'B' })).toMatchObject({ ok: true });
    expect(logged).toEqual([expect.stringContaining('file-no-permission')]);
    putBack();
    await documents.save(handle, { ...incident, title: 'C' });
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
    // Of another length than what was opened, which becomes a version in the background and is forced to the disk, too.
    const mine = { ...incident, title: 'Mine, the newest of all' };
    const keptAtWrite: string[] = [];
    await beforeFileHandle('sync', async ({ size }) => {
      if (size !== serializeIncident(mine).length) return;
      for (const { parsed } of await recovery.list()) keptAtWrite.push(parsed.incident.title);
    });
    const keeping = documents.keep(handle, { ...incident, title: 'Older' });
    await documents.save(handle, mine);
    await keeping;
    expect(keptAtWrite).toEqual(['Mine, the newest of all']);
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

import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createRecoveryFiles, digestOf } from '#electron/files/recoveryFiles.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { beforeFileHandle } from '#test/support/disk/beforeFileHandle.ts';
import { refusedRemovals } from '#test/support/disk/refusedRemovals.ts';
import { smallIncident, writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { testOnPosix } from '#test/support/onSystem.ts';
import { openDocumentsInFolder, openOneDocument, successOf } from '#test/support/openDocumentsInFolder.ts';
import { PATIENT } from '#test/support/patience.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

async function editsAfterCrash() {
  const setting = openDocumentsInFolder();
  const path = join(setting.folder, 'a.incident');
  const incident = writtenIncident(path);
  const base = digestOf(readFileSync(path));
  const edited = { ...incident, title: 'Edited before the crash' };
  await setting.recovery.write({
    id: 'lost-1',
    path,
    incident: edited,
    savedAt: setting.now(),
    base,
    saving: null,
  });
  return { ...setting, path, edited };
}

/** One of Node's own file handles, for what they all share. */
async function probe(folder: string) {
  const handle = await open(folder, 'r');
  await handle.close();
  return handle;
}

describe('recovered edits', () => {
  it('open with their file and can be saved to it', async () => {
    const { documents, recovery, edited, path } = await editsAfterCrash();
    const opened = successOf(await documents.restore('lost-1'));
    expect(opened).toMatchObject({ path, incident: edited, isUnsaved: true });
    expect(await documents.save(opened.handle, opened.incident)).toMatchObject({ ok: true });
    expect(await recovery.list()).toEqual([]);
  });

  it('are offered no more once they were edited further and saved', async () => {
    const { documents, recovery, userData } = await editsAfterCrash();
    const { handle, incident } = successOf(await documents.restore('lost-1'));
    expect(await documents.save(handle, { ...incident, title: 'Edited further' })).toMatchObject({
      ok: true,
    });
    expect(readdirSync(join(userData, 'recovery'))).toEqual([]);
    expect(await recovery.list()).toEqual([]);
  });

  it('do not overwrite a file that was changed since', async () => {
    const { documents, path } = await editsAfterCrash();
    writtenIncident(path, { title: 'Changed since' });
    const opened = successOf(await documents.restore('lost-1'));
    expect(await documents.save(opened.handle, opened.incident)).toMatchObject({
      error: { code: 'changed-on-disk' },
    });
  });

  it('create a file again that was deleted since, once that is confirmed', async () => {
    const { documents, path, edited } = await editsAfterCrash();
    rmSync(path);
    const { handle, incident } = successOf(await documents.restore('lost-1'));
    expect(await documents.save(handle, incident)).toMatchObject({ error: { code: 'deleted-on-disk' } });
    expect(await documents.overwrite(handle, incident)).toMatchObject({ ok: true });
    expect(JSON.parse(readFileSync(path, 'utf8')).title).toBe(edited.title);
  });

  it('stay when the file is opened and saved without them', async () => {
    const { documents, recovery, path } = await editsAfterCrash();
    const opened = successOf(await documents.open(path));
    await documents.save(opened.handle, opened.incident);
    expect(await recovery.list()).toHaveLength(1);
  });
});

describe('on a full disk', () => {
  it('edits take the room that was set apart for them', async () => {
    const { recovery, userData, now, folder } = openDocumentsInFolder();
    expect(await recovery.reserve(1000)).toMatchObject({ ok: true });
    const reserve = join(userData, 'recovery-reserve');
    expect(statSync(reserve).size).toBeGreaterThan(100_000);
    const incident = smallIncident({ title: 'Kept all the same' });
    const edits = {
      id: 'full',
      path: join(folder, 'a.incident'),
      incident,
      savedAt: now(),
      base: null,
      saving: null,
    };
    // The disk has room for nothing as long as the reserve is there.
    const handles = Object.getPrototypeOf(await probe(userData));
    const { writeFile } = handles;
    const full = vi.spyOn(handles, 'writeFile').mockImplementation(async function (
      this: unknown,
      ...content
    ) {
      if (existsSync(reserve)) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      return writeFile.call(this, ...content);
    });
    expect(await recovery.write(edits)).toMatchObject({ ok: true });
    full.mockRestore();
    expect(await recovery.list()).toMatchObject([{ parsed: { incident: { title: 'Kept all the same' } } }]);
    if (process.platform !== 'win32')
      expect(modeOf(join(userData, 'recovery', 'full.recovery.json'))).toBe(0o600);
  });
});

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

function withLog(folder: string) {
  const logged: string[] = [];
  const recovery = createRecoveryFiles(folder, (place, cause) => logged.push(`${place}: ${cause}`));
  return { logged, recovery };
}

describe('the recovery folder', () => {
  it('are forced to the disk once, however often a save of them is tried, unless they have gone from it', async () => {
    const { documents, recovery, userData, path, incident, handle } = await openOneDocument();
    await vi.waitFor(() => expect(existsSync(join(userData, 'recovery-reserve'))).toBe(true), PATIENT);
    writtenIncident(path, { title: 'Theirs' });
    const mine = { ...incident, title: 'Mine' };
    await documents.save(handle, mine);
    const [first] = await recovery.list();
    const forced: number[] = [];
    await beforeFileHandle('sync', (file) => {
      if (file.isFile()) forced.push(file.size);
    });
    for (let tries = 0; tries < 3; tries += 1) await documents.save(handle, mine);
    expect(forced).toEqual([]);
    rmSync(join(userData, 'recovery'), { recursive: true });
    expect(await documents.save(handle, mine)).toMatchObject({ error: { isKept: true } });
    expect(forced).toHaveLength(1);
    expect(await recovery.list()).toMatchObject([{ id: first?.id, parsed: { incident: { title: 'Mine' } } }]);
  });

  testOnPosix('can be read by nobody else', async () => {
    const folder = join(tempFolder(), 'recovery');
    const edits = {
      path: '/x',
      incident: smallIncident(),
      savedAt: timestampAt(0),
      base: null,
      saving: null,
    };
    await createRecoveryFiles(folder).write({ id: 'a', ...edits });
    expect(modeOf(folder)).toBe(0o700);
    expect(modeOf(join(folder, 'a.recovery.json'))).toBe(0o600);
    const reserved = join(tempFolder(), 'recovery');
    await createRecoveryFiles(reserved).reserve(1000);
    expect(modeOf(reserved)).toBe(0o700);
  });

  it('lists the newest edits first and passes over what is damaged', async () => {
    const folder = tempFolder();
    const { logged, recovery } = withLog(folder);
    for (const day of [1, 3, 2]) {
      const incident = smallIncident({ title: `Day ${day}` });
      await recovery.write({
        id: `d${day}`,
        path: '/x',
        incident,
        savedAt: timestampAt(day * 86_400_000),
        base: null,
        saving: null,
      });
    }
    writeFileSync(join(folder, 'torn.recovery.json'), '{"path": "/x", ');
    expect((await recovery.list()).map((edits) => edits.id)).toEqual(['d3', 'd2', 'd1']);
    expect(await recovery.read('torn')).toMatchObject({ error: { code: 'file-not-json' } });
    expect(logged).toEqual([expect.stringMatching(/file-not-json.*torn/)]);
  });

  it('lists the others where one that is needed no more cannot be removed', async () => {
    const folder = tempFolder();
    const { logged, recovery } = withLog(folder);
    const path = join(folder, 'a.incident');
    const edits = {
      path,
      incident: writtenIncident(path),
      savedAt: timestampAt(0),
      base: null,
      saving: null,
    };
    await recovery.write({ id: 'saved', ...edits });
    await recovery.write({ id: 'needed', ...edits, incident: { ...edits.incident, title: 'Edited' } });
    refusedRemovals();
    expect((await recovery.list()).map(({ id }) => id)).toEqual(['needed']);
    expect(logged).toEqual([expect.stringContaining('file-no-permission')]);
  });

  it('says that it cannot be looked through, and lets the app start', async () => {
    const folder = join(tempFolder(), 'recovery');
    writeFileSync(folder, 'a file in the place of the folder');
    const { logged, recovery } = withLog(folder);
    expect(await recovery.list()).toEqual([]);
    expect(logged).toEqual([expect.stringContaining('ENOTDIR')]);
  });

  it('is empty before anything failed', async () => {
    expect(await createRecoveryFiles(join(tempFolder(), 'none')).list()).toEqual([]);
  });

  it('answers no id that leads elsewhere', async () => {
    const recovery = createRecoveryFiles(tempFolder());
    expect(await recovery.read('../../etc/passwd')).toMatchObject({ error: { code: 'bad-request' } });
    expect(await recovery.remove('../../etc/passwd')).toMatchObject({ error: { code: 'bad-request' } });
  });
});

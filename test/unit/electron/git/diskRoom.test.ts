import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskRoom, orFullDisk } from '#electron/git/diskRoom.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const ROOMY = { blocks: 1000, bavail: 1000, bsize: 1_000_000, files: 1000, ffree: 1000 };
const FULL = { ...ROOMY, bavail: 3 };
const disk = (facts: typeof ROOMY) => async () => facts;

it('a sync begins only where there is room to end it, or where the disk does not count', async () => {
  const full = { ok: false, error: { code: 'disk-full', file: '/incidents' } };
  expect(await diskRoom('/incidents', disk(ROOMY))).toMatchObject({ ok: true });
  expect(await diskRoom('/incidents', disk(FULL))).toEqual(full);
  expect(await diskRoom('/incidents', disk({ ...ROOMY, ffree: 0 }))).toEqual(full);
  const uncounted = { blocks: 0, bavail: 0, bsize: 0, files: 0, ffree: 0 };
  expect(await diskRoom('/incidents', disk(uncounted))).toMatchObject({ ok: true });
});

it('looks at the disk of the folder, and says in words where there is none', async () => {
  const folder = tempFolder();
  expect(await diskRoom(folder)).toMatchObject({ ok: true });
  expect(await diskRoom(join(folder, 'gone'))).toMatchObject({ error: { code: 'file-not-found' } });
});

/** Words of Git 2.39 where a disk is full, which name no disk. The first was seen on a filled file system of 12 MB. */
it.each([
  "fatal: cannot update ref 'refs/heads/main': couldn't write '/incidents/.git/refs/heads/main.lock'",
  'remote: error: unable to create temporary object directory',
  'error: insufficient permission for adding an object to repository database .git/objects',
])('is told as a full disk where the disk is full, and only there: %s', async (stderr) => {
  const refusal = gitRefusal({ exitCode: 1, kind: 'refused', stdout: '', stderr }, '/incidents');
  expect(refusal.code).not.toBe('disk-full');
  expect(await orFullDisk(refusal, '/incidents', disk(FULL))).toEqual({ ...refusal, code: 'disk-full' });
  expect(await orFullDisk(refusal, '/incidents', disk(ROOMY))).toBe(refusal);
});

it('leaves a refusal that has another reason as it is', async () => {
  const rejected = { code: 'git-rejected', file: '/incidents' } as const;
  expect(await orFullDisk(rejected, '/incidents', disk(FULL))).toBe(rejected);
});

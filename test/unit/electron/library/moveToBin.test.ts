import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { moveToBin } from '#electron/library/bin/moveToBin.ts';
import { putBack } from '#electron/library/bin/putBack.ts';
import { takeIn } from '#electron/pictures/pictureFolder.ts';
import { writeReviewCopy } from '#electron/reviewCopies/reviewCopy.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const now = at('2026-03-14T12:00:00Z');

/** An incident with one picture in a folder, and a bin that is another folder. */
async function oneIncident() {
  const [folder, bin] = [tempFolder(), tempFolder()];
  const path = join(folder, 'a.incident');
  const { file } = successOf(await takeIn(path, madePng()));
  const pictures = [pictureOf({ file })];
  const incident = writtenIncident(path, { pictures });
  const versions = createKeptVersions(join(tempFolder(), 'versions'));
  const trash = async (each: string) => renameSync(each, join(bin, basename(each)));
  const move = (over: Partial<Parameters<typeof moveToBin>[1]> = {}) =>
    moveToBin(path, { trash, versions, now, ...over });
  return { folder, bin, path, pictures, file, incident, versions, trash, move };
}

describe('an incident that is moved to the bin', () => {
  it('goes there with its pictures and is a kept version', async () => {
    const { folder, bin, incident, versions, move } = await oneIncident();
    expect(successOf(await move()).pictures).toBe('moved');
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(bin).sort()).toEqual(['a.files', 'a.incident']);
    expect(await versions.list(incident.id)).toHaveLength(1);
  });

  it('takes its copy for reviewers along, and back', async () => {
    const { folder, bin, incident, path, move } = await oneIncident();
    const copy = successOf(await writeReviewCopy(path, incident, { isBeginning: true }));
    expect(copy).toBe('begun');
    const { binned } = successOf(await move());
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(bin)).toContain('a.incident.md');
    successOf(await putBack(binned));
    expect(readFileSync(`${path}.md`, 'utf8')).toContain('## 3. Timeline');
  });

  it('leaves pictures that another incident beside it shows, or one that cannot be read may show', async () => {
    const other = await oneIncident();
    writtenIncident(join(other.folder, 'b.incident'), { pictures: other.pictures });
    expect(successOf(await other.move()).pictures).toBe('used');
    expect(readdirSync(other.folder)).toEqual(['a.files', 'b.incident']);
    const damaged = await oneIncident();
    writeFileSync(join(damaged.folder, 'b.incident'), '{');
    expect(successOf(await damaged.move()).pictures).toBe('used');
    const unrelated = await oneIncident();
    writtenIncident(join(unrelated.folder, 'b.incident'));
    expect(successOf(await unrelated.move()).pictures).toBe('moved');
  });

  it('leaves a folder with more than pictures in it, and says when there was none', async () => {
    const { folder, move } = await oneIncident();
    writeFileSync(join(folder, 'a.files', 'notes.txt'), 'mine');
    expect(successOf(await move()).pictures).toBe('otherFiles');
    expect(existsSync(join(folder, 'a.files', 'notes.txt'))).toBe(true);
    const alone = join(folder, 'b.incident');
    writtenIncident(alone);
    const { versions, trash } = await oneIncident();
    expect(successOf(await moveToBin(alone, { trash, versions, now })).pictures).toBe('none');
  });

  it('stays where the bin refuses it, and its pictures stay where it refuses only these', async () => {
    const { folder, path, trash, move } = await oneIncident();
    const refuse = async () => Promise.reject(new Error('Failed to move item to trash'));
    expect(await move({ trash: refuse })).toMatchObject({
      error: { code: 'file-not-binned', file: path, reason: 'Failed to move item to trash' },
    });
    expect(readdirSync(folder)).toEqual(['a.files', 'a.incident']);
    const filesOnly = (each: string) => (each === path ? trash(each) : refuse());
    expect(successOf(await move({ trash: filesOnly })).pictures).toBe('refused');
    expect(readdirSync(folder)).toEqual(['a.files']);
  });

  it('stays where it cannot be a kept version first', async () => {
    const { path, versions, move } = await oneIncident();
    const error = { code: 'disk-full' } as const;
    const full = { ...versions, keepOpened: async () => ({ ok: false, error }) as const };
    expect(await move({ versions: full })).toEqual({ ok: false, error });
    expect(existsSync(path)).toBe(true);
  });

  it('is said to be missing when it is, and a folder is none', async () => {
    const { folder, trash, versions } = await oneIncident();
    const missing = join(folder, 'missing.incident');
    const binning = { trash, versions, now };
    expect(await moveToBin(missing, binning)).toMatchObject({ error: { code: 'file-not-found' } });
    mkdirSync(missing);
    expect(await moveToBin(missing, binning)).toMatchObject({ error: { code: 'file-is-folder' } });
  });

  it('stays on a disk where nothing may be changed, without asking the bin', async () => {
    const { move } = await oneIncident();
    const refused = Object.assign(new Error('read-only'), { code: 'EROFS' });
    const asking = vi.spyOn(promises, 'access').mockRejectedValue(refused);
    syncBuiltinESMExports();
    onTestFinished(() => {
      asking.mockRestore();
      syncBuiltinESMExports();
    });
    const trash = vi.fn();
    expect(await move({ trash })).toMatchObject({ error: { code: 'disk-read-only' } });
    expect(trash).not.toHaveBeenCalled();
  });

  it('may be a file that nobody can read as one', async () => {
    const { bin, path, move } = await oneIncident();
    writeFileSync(path, 'damaged');
    successOf(await move());
    expect(readFileSync(join(bin, 'a.incident'), 'utf8')).toBe('damaged');
  });
});

describe('an incident that is written back', () => {
  it('is what it was, with its pictures and permissions', async () => {
    const { folder, path, file, move } = await oneIncident();
    chmodSync(path, 0o600);
    const before = readFileSync(path, 'utf8');
    const { binned } = successOf(await move());
    successOf(await putBack(binned));
    expect(readFileSync(path, 'utf8')).toBe(before);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'a.files', file))).toEqual(Buffer.from(madePng()));
  });

  it('takes the place of nothing that came there meanwhile', async () => {
    const { path, move } = await oneIncident();
    const { binned } = successOf(await move());
    writeFileSync(path, 'somebody else');
    expect(await putBack(binned)).toMatchObject({ error: { code: 'file-exists', file: path } });
    expect(readFileSync(path, 'utf8')).toBe('somebody else');
  });
});

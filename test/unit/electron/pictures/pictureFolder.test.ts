import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringPictures, picturesInFolder, readPicture, takeIn } from '#electron/pictures/pictureFolder.ts';
import { textBytes } from '#shared/privacy/pictures/pictureBytes.ts';
import { beforeFileHandle } from '#test/support/disk/beforeFileHandle.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { madePng, pngChunk } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

function incidentIn(folder: string, name = 'checkout') {
  const path = join(folder, `${name}.incident`);
  return { path, files: join(folder, `${name}.files`) };
}

describe('a picture beside an incident', () => {
  it('is named by its content, stored once, and read back without what it said of its making', async () => {
    const { path, files } = incidentIn(tempFolder());
    const named = madePng({ before: [pngChunk('tEXt', textBytes('Author Nadia'))] });
    const { file, width, height } = successOf(await takeIn(path, named));
    expect(successOf(await takeIn(path, madePng())).file).toBe(file);
    expect(readdirSync(files)).toEqual([file]);
    expect({ width, height }).toEqual({ width: 4, height: 3 });
    expect(Buffer.from(successOf(await readPicture(path, file)))).toEqual(Buffer.from(madePng()));
    expect(readFileSync(join(files, file)).includes('Nadia')).toBe(false);
  });

  it('lies there like any file of text, a table or a PDF, which goes wherever it goes', async () => {
    const { path, files } = incidentIn(tempFolder());
    const log = successOf(await takeIn(path, textBytes('14:03 ERROR\n14:04 ERROR\n')));
    expect(log).toMatchObject({ file: expect.stringMatching(/^[0-9a-f]{32}\.txt$/), parts: 2 });
    const copy = incidentIn(tempFolder(), 'copy');
    expect(await bringPictures([pictureOf(log)], { from: path, to: copy.path })).toEqual([]);
    expect(readdirSync(copy.files)).toEqual([log.file]);
    expect(successOf(await picturesInFolder(path))).toEqual([log.file]);
    writeFileSync(join(files, log.file), 'something else');
    expect(await readPicture(path, log.file)).toMatchObject({ error: { code: 'picture-changed' } });
  });

  it('is not taken in where the folder cannot be written to, and nothing is left', async () => {
    const folder = tempFolder();
    const { path } = incidentIn(folder);
    writeFileSync(join(folder, 'checkout.files'), 'not a folder');
    expect(await takeIn(path, madePng())).toMatchObject({ ok: false });
    expect(readdirSync(folder)).toEqual(['checkout.files']);
  });

  it('is not taken in when the disk is full, and nothing of it is left', async () => {
    const { path, files } = incidentIn(tempFolder());
    await beforeFileHandle('sync', () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    expect(await takeIn(path, madePng())).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(readdirSync(files)).toEqual([]);
  });

  it('of which nothing is there, or something else, is told', async () => {
    const { path, files } = incidentIn(tempFolder());
    const { file } = successOf(await takeIn(path, madePng()));
    const other = file.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    expect(await readPicture(path, other)).toMatchObject({ ok: false, error: { code: 'picture-missing' } });
    writeFileSync(join(files, file), madePng({ colour: [0, 0, 0] }));
    expect(await readPicture(path, file)).toMatchObject({ ok: false, error: { code: 'picture-changed' } });
  });

  it('is never another file, wherever a name or a link leads', async () => {
    const folder = tempFolder();
    const { path, files } = incidentIn(folder);
    writeFileSync(join(folder, 'secret.png'), madePng());
    mkdirSync(files);
    for (const name of ['../secret.png', '/etc/passwd', 'secret.png', '..\\secret.png', '']) {
      expect(await readPicture(path, name)).toMatchObject({ ok: false, error: { code: 'path-not-granted' } });
    }
    const linked = `${'0'.repeat(32)}.png`;
    symlinkSync(join(folder, 'secret.png'), join(files, linked));
    expect(await readPicture(path, linked)).toMatchObject({ ok: false, error: { code: 'picture-changed' } });
    symlinkSync('/dev/zero', join(files, `${'1'.repeat(32)}.png`));
    expect(await readPicture(path, `${'1'.repeat(32)}.png`)).toMatchObject({ ok: false });
  });

  it('is found after its incident was renamed alone, and brought to its new name', async () => {
    const folder = tempFolder();
    const { path } = incidentIn(folder);
    const { file } = successOf(await takeIn(path, madePng()));
    writeFileSync(path, '{}');
    const renamed = incidentIn(folder, 'labels');
    renameSync(path, renamed.path);
    expect((await readPicture(renamed.path, file)).ok).toBe(true);
    const pictures = [pictureOf({ file })];
    expect(await bringPictures(pictures, { from: renamed.path, to: renamed.path })).toEqual([]);
    expect(readdirSync(renamed.files)).toEqual([file]);
  });

  it('goes along with a copy in another folder, and what cannot go is told', async () => {
    const [here, there] = [tempFolder(), tempFolder()];
    const { path } = incidentIn(here);
    const { file } = successOf(await takeIn(path, madePng()));
    const copy = incidentIn(there);
    const pictures = [
      pictureOf({ file }),
      pictureOf({ file: `${'0'.repeat(32)}.png` }),
      pictureOf({ file: '../up.png' }),
    ];
    const left = await bringPictures(pictures, { from: path, to: copy.path });
    expect(left).toMatchObject([{ code: 'picture-missing' }]);
    expect(readdirSync(copy.files)).toEqual([file]);
  });

  it('counts as one of the folder by its name, and nothing else does', async () => {
    const { path, files } = incidentIn(tempFolder());
    expect(successOf(await picturesInFolder(path))).toEqual([]);
    const { file } = successOf(await takeIn(path, madePng()));
    writeFileSync(join(files, 'notes.txt'), 'mine');
    expect(successOf(await picturesInFolder(path))).toEqual([file]);
  });
});

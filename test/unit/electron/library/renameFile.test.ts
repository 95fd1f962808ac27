import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renameFile } from '#electron/library/renameFile.ts';
import { readPicture, takeIn } from '#electron/pictures/pictureFolder.ts';
import { writeReviewCopy } from '#electron/reviewCopies/reviewCopy.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

async function withPicture() {
  const folder = tempFolder();
  const path = join(folder, 'a.incident');
  const { file } = successOf(await takeIn(path, madePng()));
  const pictures = [pictureOf({ file })];
  writtenIncident(path, { pictures });
  return { folder, path, file, pictures };
}

describe('the file of an incident that gets another name', () => {
  it('goes with its pictures, its content and its permissions, and comes back the same way', async () => {
    const { folder, path, file } = await withPicture();
    chmodSync(path, 0o640);
    const before = readFileSync(path);
    const next = successOf(await renameFile(path, 'b.incident'));
    expect(next).toBe(join(folder, 'b.incident'));
    expect(readdirSync(folder).sort()).toEqual(['b.files', 'b.incident']);
    expect(readFileSync(next)).toEqual(before);
    expect(statSync(next).mode & 0o777).toBe(0o640);
    expect((await readPicture(next, file)).ok).toBe(true);
    expect(successOf(await renameFile(next, 'a.incident'))).toBe(path);
    expect(readdirSync(folder).sort()).toEqual(['a.files', 'a.incident']);
  });

  it('takes its copy for reviewers along, with links to its pictures where they are now', async () => {
    const { folder, path, file } = await withPicture();
    const incident = writtenIncident(path, {
      pictures: [pictureOf({ file, visibility: 'internal', inSummary: true })],
    });
    successOf(await writeReviewCopy(path, incident, { isBeginning: true }));
    successOf(await renameFile(path, 'b.incident'));
    expect(readdirSync(folder).sort()).toEqual(['b.files', 'b.incident', 'b.incident.md']);
    expect(readFileSync(join(folder, 'b.incident.md'), 'utf8')).toContain(`](b.files/${file})`);
  });

  it('takes the place of nothing, and keeps its name where it has it already', async () => {
    const folder = tempFolder();
    const [a, b] = [join(folder, 'a.incident'), join(folder, 'b.incident')];
    writtenIncident(a, { title: 'A' });
    writtenIncident(b, { title: 'B' });
    expect(successOf(await renameFile(a, 'B.incident'))).toBe(join(folder, 'B-2.incident'));
    expect(readFileSync(b, 'utf8')).toContain('"B"');
    expect(successOf(await renameFile(b, 'b.incident'))).toBe(b);
  });

  it('copies pictures that another incident shows, and those in a folder with other files', async () => {
    const shared = await withPicture();
    writtenIncident(join(shared.folder, 'other.incident'), { pictures: shared.pictures });
    const next = successOf(await renameFile(shared.path, 'b.incident'));
    expect(existsSync(join(shared.folder, 'a.files', shared.file))).toBe(true);
    expect(existsSync(join(shared.folder, 'b.files', shared.file))).toBe(true);
    const mixed = await withPicture();
    writeFileSync(join(mixed.folder, 'a.files', 'notes.txt'), 'mine');
    mkdirSync(join(mixed.folder, 'b.files'));
    successOf(await renameFile(mixed.path, 'b.incident'));
    expect(readFileSync(join(mixed.folder, 'a.files', 'notes.txt'), 'utf8')).toBe('mine');
    expect(existsSync(join(mixed.folder, 'b.files', mixed.file))).toBe(true);
    expect(next).toContain('b.incident');
  });

  it('changes only the case of a name', async () => {
    const { folder, path } = await withPicture();
    expect(successOf(await renameFile(path, 'A.incident'))).toBe(join(folder, 'A.incident'));
    expect(readdirSync(folder).sort()).toEqual(['A.files', 'A.incident']);
  });

  it('takes the place of no other whose name differs by case only, where a disk has both', async () => {
    const folder = tempFolder();
    const [lower, upper] = [join(folder, 'outage.incident'), join(folder, 'Outage.incident')];
    writtenIncident(lower, { title: 'Lower' });
    writtenIncident(upper, { title: 'Upper' });
    // A disk that knows one file by both names has nothing to write over.
    if (readdirSync(folder).length === 1) return;
    expect(successOf(await renameFile(lower, 'Outage.incident'))).toBe(join(folder, 'Outage-2.incident'));
    expect(readFileSync(upper, 'utf8')).toContain('"Upper"');
  });

  it('leaves a file that cannot be read as an incident where it is', async () => {
    const path = join(tempFolder(), 'a.incident');
    writeFileSync(path, '{');
    expect(await renameFile(path, 'b.incident')).toMatchObject({ error: { code: 'file-not-json' } });
    expect(existsSync(path)).toBe(true);
  });
});

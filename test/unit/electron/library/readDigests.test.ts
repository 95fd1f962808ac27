import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDigestReader } from '#electron/library/readDigests.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

async function titles(read: ReturnType<typeof createDigestReader>, folder: string) {
  return (await read(folder)).map(({ title }) => title);
}

describe('createDigestReader', () => {
  it('reads every incident of a folder, and passes over what cannot be read', async () => {
    const folder = tempFolder();
    writtenIncident(join(folder, 'a.incident'), { title: 'A' });
    writtenIncident(join(folder, 'b.incident'), { title: 'B' });
    writeFileSync(join(folder, 'broken.incident'), '{');
    expect(await titles(createDigestReader(), folder)).toEqual(['A', 'B']);
    expect(await createDigestReader()(join(folder, 'none'))).toEqual([]);
  });

  it('reads a file again only when it changed', async () => {
    const folder = tempFolder();
    const path = join(folder, 'a.incident');
    writtenIncident(path, { title: 'First' });
    const { atime, mtime } = statSync(path);
    const read = createDigestReader();
    const [first] = await read(folder);
    const [again] = await read(folder);
    expect(again).toBe(first);

    writtenIncident(path, { title: 'Second, longer' });
    utimesSync(path, atime, mtime);
    expect(await titles(read, folder)).toEqual(['Second, longer']);
    rmSync(path);
    expect(await read(folder)).toEqual([]);
  });

  it('looks at the last five hundred by name', async () => {
    const folder = tempFolder();
    for (let index = 0; index < 505; index += 1) {
      const name = String(index).padStart(3, '0');
      writtenIncident(join(folder, `${name}.incident`), { title: name });
    }
    const read = await titles(createDigestReader(), folder);
    expect(read).toHaveLength(500);
    expect(read[0]).toBe('005');
  });
});

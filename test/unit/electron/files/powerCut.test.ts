import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { replaceExpected } from '#electron/files/replaceExpected.ts';
import { testOnPosix } from '#test/support/onSystem.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** What was forced to the disk, and what stood under the file's name at that moment; null: nothing. */
interface Forced {
  readonly what: string;
  readonly named: string | null;
}

/** Watches Node's own file handles, which do what they always do. */
async function forcedDuring(path: string, work: () => Promise<unknown>): Promise<readonly Forced[]> {
  const probe = await open(import.meta.filename, 'r');
  const handles: FileHandle = Object.getPrototypeOf(probe);
  await probe.close();
  const forced: Forced[] = [];
  const { sync } = handles;
  const watched = vi.spyOn(handles, 'sync').mockImplementation(async function (this: FileHandle) {
    const info = await this.stat();
    forced.push({
      what: info.isDirectory() ? 'the folder' : `${info.size} bytes`,
      named: existsSync(path) ? readFileSync(path, 'utf8') : null,
    });
    return sync.call(this);
  });
  expect(await work()).toMatchObject({ ok: true });
  watched.mockRestore();
  return forced;
}

// Windows lets no folder be forced; there is nothing to see there.
const [old, fresh] = ['the old one', 'something new'];
const bytes = Buffer.from(fresh);

testOnPosix(
  'a write outlasts a power cut: the content is forced before it gets the name, the folder after',
  async () => {
    const path = join(tempFolder(), 'a.incident');
    writeFileSync(path, old);
    const inOrder = [
      { what: `${fresh.length} bytes`, named: old },
      { what: 'the folder', named: fresh },
    ];
    expect(await forcedDuring(path, () => atomicWrite(path, bytes))).toEqual(inOrder);
    writeFileSync(path, old);
    expect(await forcedDuring(path, () => replaceExpected(path, bytes, Buffer.from(old)))).toEqual(inOrder);
  },
);

testOnPosix('so does a file that is made new', async () => {
  const folder = tempFolder();
  const ways: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
    written: (path) => atomicWrite(path, bytes),
    expected: (path) => replaceExpected(path, bytes, null),
  };
  for (const [name, write] of Object.entries(ways)) {
    const path = join(folder, name);
    expect(await forcedDuring(path, () => write(path))).toEqual([
      { what: `${fresh.length} bytes`, named: null },
      { what: 'the folder', named: fresh },
    ]);
  }
});

import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTextFile, readTextStream } from '#electron/files/readTextFile.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

test('a text is read, from a file and from a stream', async () => {
  const path = join(tempFolder(), 'a.md');
  writeFileSync(path, '14:18 Größe');
  expect(await readTextFile(path)).toEqual({ ok: true, value: '14:18 Größe' });
  const letters = Buffer.from('14:18 Größe');
  async function* inParts() {
    for (const letter of letters) yield Buffer.of(letter);
  }
  expect(await readTextStream(inParts(), 'standard input')).toEqual({ ok: true, value: '14:18 Größe' });
});

test('a file that is far too large is refused at once, by its size', async () => {
  const path = join(tempFolder(), 'a.log');
  writeFileSync(path, '');
  truncateSync(path, 3_000_000_000); // More than could be read at all; it takes no room on the disk.
  expect(await readTextFile(path)).toEqual({
    ok: false,
    error: {
      code: 'input-too-large',
      file: path,
      reason: 'it has 3000 MB; 20 MB are read at most',
    },
  });
});

test('a stream that does not end is given up where it is too large', async () => {
  let given = 0;
  async function* endless() {
    for (; given < 100; given += 1) yield Buffer.alloc(1_000_000, 'x');
  }
  expect(await readTextStream(endless(), 'standard input')).toMatchObject({
    error: { code: 'input-too-large', file: 'standard input' },
  });
  expect(given).toBeLessThan(25);
});

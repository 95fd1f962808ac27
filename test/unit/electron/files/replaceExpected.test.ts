import {
  appendFileSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { replaceExpected } from '#electron/files/replaceExpected.ts';
import { beforeFileHandle, gate } from '#test/support/disk/beforeFileHandle.ts';
import { testOnPosix } from '#test/support/onSystem.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { atEachLook, beforeLastLook } from '#test/support/otherProgram.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const [known, mine, theirs] = ['known', 'mine!', 'other'].map((text) => Buffer.from(text)) as [
  Buffer,
  Buffer,
  Buffer,
]; // As many as named.

function fileInFolder() {
  const folder = tempFolder();
  const path = join(folder, 'a.incident');
  writeFileSync(path, known);
  return { folder, path, content: () => readFileSync(path, 'utf8') };
}

describe('replacing a file that others write to', () => {
  it('puts the new content where the old one was', async () => {
    const { path, folder, content } = fileInFolder();
    const replaced = successOf(await replaceExpected(path, mine, known));
    expect(replaced.kind).toBe('replaced');
    expect(content()).toBe('mine!');
    expect(readdirSync(folder)).toEqual(['a.incident']);
    if (replaced.kind === 'replaced') expect(await replaced.lateChange).toBeNull();
  });

  it('leaves a file alone that has another content of the same length, written in the same moment', async () => {
    const { path, folder, content } = fileInFolder();
    writeFileSync(path, theirs);
    expect(successOf(await replaceExpected(path, mine, known))).toEqual({ kind: 'changed' });
    expect(content()).toBe('other');
    expect(readdirSync(folder)).toEqual(['a.incident']);
  });

  it('says when it has gone, and does not create it again', async () => {
    const folder = tempFolder();
    expect(successOf(await replaceExpected(join(folder, 'gone'), mine, known))).toEqual({ kind: 'deleted' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never replaces a file where none was expected', async () => {
    const { path, content } = fileInFolder();
    expect(successOf(await replaceExpected(path, mine, null))).toEqual({ kind: 'changed' });
    expect(content()).toBe('known');
  });

  it('gives back what is written into the old file between the last look and the rename', async () => {
    const { path, content } = fileInFolder();
    await beforeLastLook(path, () => writeFileSync(path, theirs));
    expect(successOf(await replaceExpected(path, mine, known))).toEqual({ kind: 'overwrote', theirs });
    expect(content()).toBe('mine!');
  });

  it('leaves a file alone that is put in the place of the old one right before the rename', async () => {
    const { path, folder, content } = fileInFolder();
    await beforeLastLook(path, () => {
      writeFileSync(join(folder, 'new'), theirs);
      renameSync(join(folder, 'new'), path);
    });
    expect(successOf(await replaceExpected(path, mine, known))).toEqual({ kind: 'changed' });
    expect(content()).toBe('other');
  });

  it('leaves a file alone that grows while it is compared', async () => {
    const { path, content } = fileInFolder();
    await atEachLook(path, (look) => {
      if (look === 0) appendFileSync(path, ' more');
    });
    expect(successOf(await replaceExpected(path, mine, known))).toEqual({ kind: 'changed' });
    expect(content()).toBe('known more');
  });

  it('gives up when a file is put in its place again and again', async () => {
    const { path, folder, content } = fileInFolder();
    await atEachLook(path, (look) => {
      if (look >= 100) return;
      writeFileSync(join(folder, 'new'), known);
      renameSync(join(folder, 'new'), path);
    });
    expect(successOf(await replaceExpected(path, mine, known))).toEqual({ kind: 'changed' });
    expect(content()).toBe('known');
  });

  it('waits until a program that empties the file first has written all of it', async () => {
    const { path } = fileInFolder();
    const written = openSync(path, 'r+');
    const steps: Partial<Record<number, () => void>> = {
      1: () => truncateSync(path),
      5: () => writeSync(written, 'oth', 0),
      6: () => writeSync(written, 'other', 0),
    };
    await atEachLook(path, (look) => steps[look]?.());
    const replaced = successOf(await replaceExpected(path, mine, known));
    closeSync(written);
    expect(replaced.kind === 'overwrote' && String(replaced.theirs)).toBe('other');
  });

  it('waits no longer than some seconds for a program that never stops writing', async () => {
    const { path, content } = fileInFolder();
    const written = openSync(path, 'r+');
    await atEachLook(path, (look) => {
      if (look >= 1 && look < 90) writeSync(written, String(look).padStart(5), 0);
    });
    const replaced = successOf(await replaceExpected(path, mine, known));
    closeSync(written);
    expect(replaced.kind === 'overwrote' && Number(replaced.theirs)).toBeLessThan(60);
    expect(content()).toBe('mine!');
  });

  testOnPosix('puts nothing in the place of a device, and says why', async () => {
    expect(await replaceExpected('/dev/null', mine, null)).toMatchObject({
      error: { code: 'file-is-device' },
    });
  });

  it('finds what a program still writes into the file that it had open', async () => {
    const { path, content } = fileInFolder();
    const opened = openSync(path, 'r+');
    const replaced = successOf(await replaceExpected(path, mine, known));
    writeSync(opened, 'later', 0);
    closeSync(opened);
    expect(replaced.kind === 'replaced' && String(await replaced.lateChange)).toBe('later');
    expect(content()).toBe('mine!');
  });

  it('loses nothing of what is written or put in its place at any moment of it', async () => {
    for (let round = 0; round < 40; round += 1) {
      const { folder, path, content } = fileInFolder();
      const isMoved = round % 2 === 0;
      const write = () => {
        if (!isMoved) return writeFileSync(path, theirs);
        writeFileSync(join(folder, 'theirs'), theirs);
        renameSync(join(folder, 'theirs'), path);
      };
      const replacing = replaceExpected(path, mine, known);
      // Each round a few turns of the event loop later, so that all moments come up.
      for (let turn = 0; turn < round / 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      write();
      const replaced = successOf(await replacing);
      const found = replaced.kind === 'overwrote' ? String(replaced.theirs) : content();
      expect(`${round}: ${found}`).toBe(`${round}: other`);
    }
  });

  it('says what was written although the old file cannot be looked into any more', async () => {
    const { path, content } = fileInFolder();
    await beforeFileHandle('read', () => {
      if (content() === 'mine!') throw new Error('the disk is gone');
    });
    const replaced = successOf(await replaceExpected(path, mine, known));
    expect(replaced.kind).toBe('replaced');
    if (replaced.kind === 'replaced') await expect(replaced.lateChange).rejects.toThrow('the disk is gone');
  });

  it('does not end the program when that fails before the folder is on the disk', async () => {
    const { path, content } = fileInFolder();
    const { opened, release } = gate();
    let reads = 0;
    await beforeFileHandle('read', () => {
      if (content() !== 'mine!') return;
      reads += 1;
      // The second look is the late one.
      if (reads === 2) setTimeout(release);
      throw new Error('the disk is gone');
    });
    await beforeFileHandle('sync', async () => {
      if (content() === 'mine!') await opened;
    });
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => unheard.push(reason);
    process.on('unhandledRejection', hear);
    onTestFinished(() => void process.off('unhandledRejection', hear));
    const replaced = successOf(await replaceExpected(path, mine, known));
    expect(replaced.kind).toBe('replaced');
    expect(unheard).toEqual([]);
  });
});

describe('replacing a file on Windows, which refuses to replace one that is open', () => {
  const onWindows = { platform: 'win32' } as const;

  it('holds no handle of the old file when the new one takes its place, and leaves nothing beside it', async () => {
    const { path, folder, content } = fileInFolder();
    const old = statSync(path).ino;
    const read: string[] = [];
    await beforeFileHandle('read', ({ ino }) => {
      if (ino === old) read.push(content());
    });
    const replaced = successOf(await replaceExpected(path, mine, known, onWindows));
    if (replaced.kind === 'replaced') expect(await replaced.lateChange).toBeNull();
    expect([replaced.kind, content(), read]).toEqual(['replaced', 'mine!', []]);
    expect(readdirSync(folder)).toEqual(['a.incident']);
  });

  it('finds what is written into the old file all the same', async () => {
    const { path, folder, content } = fileInFolder();
    const replaced = successOf(await replaceExpected(path, mine, known, onWindows));
    // By the second name, since the first stands for the new file: one that had it open would write like this.
    const second = readdirSync(folder).find((name) => name !== 'a.incident') ?? '';
    writeFileSync(join(folder, second), theirs);
    expect(replaced.kind === 'replaced' && String(await replaced.lateChange)).toBe('other');
    expect([content(), readdirSync(folder)]).toEqual(['mine!', ['a.incident']]);
  });

  it('leaves alone a file that was changed, has gone, or came there meanwhile', async () => {
    const { path, folder, content } = fileInFolder();
    expect(successOf(await replaceExpected(path, mine, theirs, onWindows))).toEqual({ kind: 'changed' });
    expect(successOf(await replaceExpected(path, mine, null, onWindows))).toEqual({ kind: 'changed' });
    const gone = join(folder, 'gone');
    expect(successOf(await replaceExpected(gone, mine, known, onWindows))).toEqual({ kind: 'deleted' });
    expect([content(), readdirSync(folder)]).toEqual(['known', ['a.incident']]);
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { moveToTrash } from '#build/chromium-host/system/trash.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

let data: string;
beforeEach(() => {
  data = tempFolder();
  vi.stubEnv('XDG_DATA_HOME', data);
});
afterEach(() => vi.unstubAllEnvs());

describe('the bin of the host on Linux', () => {
  it('takes files and folders, each under a name of its own with a note of where it was', async () => {
    const folder = tempFolder();
    const [path, pictures] = [join(folder, 'a b.incident'), join(folder, 'a b.files')];
    for (const content of ['first', 'second']) {
      writeFileSync(path, content);
      await moveToTrash(path, 'linux');
    }
    mkdirSync(pictures);
    await moveToTrash(pictures, 'linux');
    const trash = join(data, 'Trash');
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(join(trash, 'files')).sort()).toEqual(['a b.2.incident', 'a b.files', 'a b.incident']);
    expect(readFileSync(join(trash, 'files', 'a b.2.incident'), 'utf8')).toBe('second');
    const note = readFileSync(join(trash, 'info', 'a b.incident.trashinfo'), 'utf8');
    expect(note).toContain(`Path=${folder}/a%20b.incident\n`);
  });

  it('rejects for a file that is not there, and notes nothing', async () => {
    await expect(moveToTrash(join(tempFolder(), 'missing'), 'linux')).rejects.toThrow('ENOENT');
    expect(existsSync(join(data, 'Trash'))).toBe(false);
  });

  it('is the only one: elsewhere nothing is moved', async () => {
    const path = join(tempFolder(), 'a.incident');
    writeFileSync(path, '');
    await expect(moveToTrash(path, 'win32')).rejects.toThrow('on Linux only');
    expect(existsSync(path)).toBe(true);
  });
});

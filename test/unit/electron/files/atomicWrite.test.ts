import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { appError } from '#shared/errors/appError.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const content = Buffer.from('content\n');

/** Windows knows only whether a file may be written. */
const asOnDisk = (mode: number): number =>
  process.platform !== 'win32' ? mode : (mode & 0o200) === 0 ? 0o444 : 0o666;

describe('atomicWrite', () => {
  it('creates a file, and replaces one', async () => {
    const path = join(tempFolder(), 'a.incident');
    expect(await atomicWrite(path, Buffer.from('first'))).toMatchObject({ ok: true });
    expect(await atomicWrite(path, content)).toMatchObject({ ok: true });
    expect(readFileSync(path)).toEqual(content);
  });

  it('leaves everything as it was when an inspection refuses the content', async () => {
    const folder = tempFolder();
    const path = join(folder, 'a.md');
    const inspect = async (read: () => Promise<Uint8Array>) =>
      Buffer.from(await read()).includes('secret') ? appError('export-leaks', { file: path }) : null;
    expect(await atomicWrite(path, Buffer.from('a secret'), { inspect })).toMatchObject({
      error: { code: 'export-leaks' },
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(await atomicWrite(path, content, { inspect })).toMatchObject({ ok: true });
    expect(await atomicWrite(path, Buffer.from('a secret'), { inspect })).toMatchObject({ ok: false });
    expect(readFileSync(path)).toEqual(content);
    expect(await atomicWrite('/dev/null', Buffer.from('a secret'), { inspect })).toMatchObject({ ok: false });
  });

  it('keeps the permissions of the file', async () => {
    const path = join(tempFolder(), 'a.incident');
    writeFileSync(path, 'old');
    chmodSync(path, 0o664);
    await atomicWrite(path, content);
    expect(statSync(path).mode & 0o777).toBe(asOnDisk(0o664));
  });

  it('gives a file the permissions that are asked for, whatever it had', async () => {
    const path = join(tempFolder(), 'a.incident');
    for (const before of [null, 0o644]) {
      if (before !== null) chmodSync(path, before);
      await atomicWrite(path, content, { mode: 0o600 });
      expect(statSync(path).mode & 0o777).toBe(asOnDisk(0o600));
    }
  });

  it('refuses a file that nobody may write to, also behind a link, and leaves nothing beside it', async () => {
    const folder = tempFolder();
    const path = join(folder, 'a.incident');
    writeFileSync(path, 'old', { mode: 0o444 });
    const link = join(folder, 'link.incident');
    symlinkSync(path, link);
    for (const named of [path, link]) {
      expect(await atomicWrite(named, content)).toMatchObject({
        error: { code: 'file-no-permission', file: named },
      });
    }
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toHaveLength(2);
    chmodSync(path, 0o644);
    expect(await atomicWrite(path, content)).toMatchObject({ ok: true });
  });

  it('writes through a symbolic link, and keeps the link', async () => {
    const folder = tempFolder();
    const target = join(folder, 'elsewhere', 'real.incident');
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(target, 'old');
    symlinkSync('elsewhere/real.incident', join(folder, 'one'));
    symlinkSync('one', join(folder, 'two'));
    await atomicWrite(join(folder, 'two'), content);
    expect(lstatSync(join(folder, 'two')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, 'one')).isSymbolicLink()).toBe(true);
    expect(readFileSync(target)).toEqual(content);
  });

  it('creates the file that a dangling link names', async () => {
    const folder = tempFolder();
    symlinkSync('new.incident', join(folder, 'link'));
    await atomicWrite(join(folder, 'link'), content);
    expect(readFileSync(join(folder, 'new.incident'))).toEqual(content);
  });

  it('leaves nothing behind when the place is a folder', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'a.incident'));
    const written = await atomicWrite(join(folder, 'a.incident'), content);
    expect(written).toMatchObject({ ok: false, error: { code: 'file-is-folder' } });
    expect(readdirSync(folder)).toEqual(['a.incident']);
  });

  it('says which path cannot be reached', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const path of [join(folder, 'file', 'a.incident'), join(folder, 'none', 'a.incident')]) {
      const written = await atomicWrite(path, content);
      expect(written).toMatchObject({ ok: false, error: { code: 'folder-not-found', file: path } });
    }
  });

  it('says so when links lead in a circle', async () => {
    const folder = tempFolder();
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(await atomicWrite(join(folder, 'a'), content)).toMatchObject({
      ok: false,
      error: { code: 'file-link-loop' },
    });
  });

  it('leaves a whole version when the process is killed in the middle of saves', async () => {
    const folder = tempFolder();
    const path = join(folder, 'a.incident');
    const script = fileURLToPath(import.meta.resolve('#test/support/processes/saveForever.ts'));
    for (const lifetimeMs of [1, 7, 13]) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await delay(lifetimeMs); // The moment of the kill is what is tested; nothing waits for an outcome.
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(readFileSync(path, 'utf8')).toMatch(/^([a-z])\1{299999}$/);
    }
  });

  it('lets two writers end with one of their contents', async () => {
    const path = join(tempFolder(), 'a.incident');
    const letters = ['a', 'b', 'c', 'd'];
    await Promise.all(letters.map((letter) => atomicWrite(path, Buffer.from(letter.repeat(100_000)))));
    expect(readFileSync(path, 'utf8')).toMatch(/^([a-d])\1{99999}$/);
  });
});

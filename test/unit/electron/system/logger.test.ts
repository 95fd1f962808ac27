import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { keepLogIn, logFailure } from '#electron/system/logger.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

afterEach(() => vi.restoreAllMocks());

it('keeps what failed in a file, with its time and place', () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const file = join(tempFolder(), 'logs/debrief.log');
  keepLogIn(file);
  logFailure('drafts', new Error('no such folder'));
  logFailure('desk window', 'ERR_FAILED');
  expect(readFileSync(file, 'utf8')).toMatch(
    /^\d{4}-\d\d-\d\dT\S+Z \[debrief\] drafts: Error: no such folder[\s\S]*Z \[debrief\] desk window: ERR_FAILED\n$/,
  );
});

it('tells an error of ours with its code and file', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  logFailure('library cache', { code: 'disk-full', file: '/a' });
  expect(said).toHaveBeenCalledWith('[debrief] library cache: {"code":"disk-full","file":"/a"}\n');
});

it('puts a long log aside, so that it never grows without end', () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const file = join(tempFolder(), 'debrief.log');
  writeFileSync(file, 'x'.repeat(1_000_001));
  keepLogIn(file);
  logFailure('settings', 'EACCES');
  expect(readFileSync(file, 'utf8')).toContain('settings: EACCES');
  expect(readFileSync(file, 'utf8').length).toBeLessThan(200);
  expect(existsSync(`${file}.old`)).toBe(true);
});

it('goes on where no log can be written', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const inFile = join(tempFolder(), 'file');
  writeFileSync(inFile, '');
  keepLogIn(join(inFile, 'debrief.log'));
  logFailure('settings', 'EACCES');
  expect(said).toHaveBeenCalledWith('[debrief] settings: EACCES\n');
  expect(said).toHaveBeenLastCalledWith(expect.stringContaining('[debrief] log: '));
});

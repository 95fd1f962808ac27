import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testOnPosix } from '#test/support/onSystem.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const PACKAGING = resolve(import.meta.dirname, '../../../../build/packaging');

describe('the command in the app for macOS', () => {
  testOnPosix('runs the app’s program through any links, with the words as they were typed', async () => {
    const folder = await tempFolder();
    const contents = join(folder, 'My Apps/Debrief.app/Contents');
    for (const name of ['MacOS', 'Resources/bin']) mkdirSync(join(contents, name), { recursive: true });
    const program = join(contents, 'MacOS/Debrief');
    writeFileSync(program, '#!/bin/sh\nprintf "%s|" "$@"; exit 7\n');
    chmodSync(program, 0o755);
    cpSync(join(PACKAGING, 'macos/debrief'), join(contents, 'Resources/bin/debrief'));
    symlinkSync(join(contents, 'Resources/bin/debrief'), join(folder, 'first'));
    symlinkSync('first', join(folder, 'second'));
    const run = () => execFileSync(join(folder, 'second'), ['check', 'a b.incident'], { encoding: 'utf8' });
    expect(run).toThrow(expect.objectContaining({ status: 7, stdout: 'check|a b.incident|' }));
  });
});

describe('the command for Windows', () => {
  const batch = readFileSync(join(PACKAGING, 'windows/debrief.cmd'), 'utf8');
  const installer = readFileSync(join(PACKAGING, 'windows/installer.nsh'), 'utf8');

  it('is a batch file, which waits for the program and ends with its exit code', () => {
    expect(batch).toContain('"%~dp0..\\Debrief.exe" %*');
    expect(batch).toContain('exit /b %ERRORLEVEL%');
  });

  it('comes to the PATH and goes from it by the macros that the installer calls', () => {
    const macros = new Map(
      [...installer.matchAll(/^!macro (\w+)$([\s\S]*?)^!macroend$/gm)].map(([, name = '', body = '']) => [
        name,
        body,
      ]),
    );
    expect([...macros.keys()]).toEqual(['customInstallMode', 'customInstall', 'customUnInstall']);
    expect(macros.get('customInstall')).toContain('userPath.ps1" add');
    expect(macros.get('customUnInstall')).toContain('userPath.ps1" remove');
  });
});

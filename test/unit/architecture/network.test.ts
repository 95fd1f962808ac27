import { describe, expect, it } from 'vitest';
import { networkViolations } from '#test/support/architecture/networkRules.ts';
import { APP_FOLDERS, readSources } from '#test/support/architecture/sourceFiles.ts';

describe('the app', () => {
  it('uses no network but for Sync, and starts no program but Git', () => {
    expect(readSources(APP_FOLDERS, /\.tsx?$/).flatMap(networkViolations)).toEqual([]);
  });
});

describe('the check for the network', () => {
  it.each([
    ['electron/files/a.ts', "import { execFile } from 'node:child_process';", 'starts another program'],
    [
      'electron/export/a.ts',
      "const { spawn } = await import('node:child_process');",
      'starts another program',
    ],
    ['electron/library/a.ts', "import { request } from 'node:https';", 'imports node:https'],
    ['electron/library/a.ts', "import https from 'https';", 'imports https'],
    ['electron/system/a.ts', "import { net } from 'electron';", 'imports net of Electron'],
    [
      'electron/system/a.ts',
      "import { app, autoUpdater as up } from 'electron';",
      'imports autoUpdater of Electron',
    ],
    ['electron/system/a.ts', "const { execFile } = require('child_process');", 'starts another program'],
    ['electron/system/a.ts', "process.getBuiltinModule('node:net');", 'names getBuiltinModule'],
    ['renderer/wall/a.ts', 'new WebSocket(address);', 'names WebSocket'],
    ['renderer/home/a.tsx', 'await fetch(address);', 'names fetch'],
    ['renderer/home/a.tsx', 'navigator.sendBeacon(address);', 'names sendBeacon'],
    ['electron/commandLine/a.ts', "await git.text('fetch', 'origin');", 'has Git fetch'],
    [
      'electron/git/a.ts',
      "import { pushCommits } from '#electron/git/pushCommits.ts';",
      'has Git use the network outside of Sync',
    ],
    [
      'electron/library/a.ts',
      "import { syncFolder } from '#electron/git/syncFolder.ts';",
      'syncs where nobody asked for it',
    ],
  ])('notices in %s: %s', (path, text, violation) => {
    expect(networkViolations({ path, text })).toEqual([`${path}: ${violation}`]);
  });

  it('leaves types and the words of people alone', () => {
    const text = "import type { Socket } from 'node:net'; const words = 'Fetch the log';";
    expect(networkViolations({ path: 'electron/files/a.ts', text })).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { isCommandLine } from '#electron/commandLine/arguments/isCommandLine.ts';
import { programArguments } from '#electron/system/programArguments.ts';

const PACKED = '/opt/Debrief/debrief';
const ELECTRON = '/project/node_modules/electron/dist/electron';

it.each([
  ['a double click', [PACKED, '/home/a.incident'], ['/home/a.incident']],
  ['the deb', [PACKED, '--ozone-platform=x11', '/home/a.incident'], ['/home/a.incident']],
  [
    'an AppImage without the sandbox',
    [PACKED, '--no-sandbox', 'check', 'a.incident'],
    ['check', 'a.incident'],
  ],
  ['nothing but switches', [PACKED, '--no-sandbox', '--ozone-platform=x11'], []],
  ['the help', [PACKED, '--no-sandbox', '--help'], ['--help']],
  ['an option of a command', [PACKED, 'check', '--json', 'a.incident'], ['check', '--json', 'a.incident']],
  ['nothing', [PACKED], []],
])('finds what was typed after the program and its switches: %s', (_from, argv, typed) => {
  expect(programArguments(argv, true)).toEqual(typed);
});

it.each([
  ['npm start', [ELECTRON, '/project', '--sample'], ['--sample']],
  ['root', [ELECTRON, '--no-sandbox', '/project', 'a.incident'], ['a.incident']],
  ['Wayland', [ELECTRON, '--ozone-platform=x11', '--no-sandbox', '/project', 'list', '.'], ['list', '.']],
  ['the Chromium host', ['/usr/bin/node', '/project/out/main/main.js', 'check', 'x'], ['check', 'x']],
  ['no app', [ELECTRON, '--no-sandbox'], []],
])('finds it after the app that is not packed: %s', (_from, argv, typed) => {
  expect(programArguments(argv, false)).toEqual(typed);
});

it('keeps commands behind a switch on the command line, and opens no folder as an incident', () => {
  expect(isCommandLine(programArguments([PACKED, '--no-sandbox', 'check', 'x.incident'], true))).toBe(true);
  expect(programArguments([ELECTRON, '--no-sandbox', '/project'], false)).toEqual([]);
});

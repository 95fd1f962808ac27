import type { Room } from '#build/map/room.ts';

/** A room of the main process; its packages are added to what each of them has. */
function room(
  name: string,
  holds: string,
  beside: readonly string[] = [],
  packages: readonly string[] = [],
): Room {
  return {
    folder: `electron/${name}`,
    holds,
    mayImport: [...beside, '/shared'],
    packages: ['electron', 'node:*', ...packages],
  };
}

/** The main process. It knows no page. */
export const ELECTRON_ROOMS: readonly Room[] = [
  {
    folder: 'electron/preload',
    holds:
      'the calls that a page may make to the main process; it imports types only from the rest of shared',
    mayImport: ['/shared/ipc'],
    mayImportTypes: ['/shared'],
    packages: ['electron'],
  },
  room('system', 'what the desktop gives: clock, log, paths, display server, where to save'),
  room('ipc', 'the handler of a channel: checks sender, request and answer', ['system'], ['zod']),
  room('settings', 'the settings file, recent files', ['system'], ['electron-store', 'zod']),
  room('protocol', 'serves the pages’ own files, and nothing else', ['system']),
  room(
    'files',
    'incident files on the disk: saving, versions, recovery, drafts, watching',
    ['system'],
    ['zod'],
  ),
  room('windows', 'desk and wall: bounds, closing, navigation', ['ipc', 'protocol', 'settings', 'system']),
  room('menu', 'the menu bar, and the menu on right click', ['ipc', 'windows']),
  room('reviewCopies', 'the internal Markdown beside an incident, for reviewers: written with each save', [
    'files',
    'pictures',
  ]),
  room('documents', 'the incident that is open on the desk, and the one that a start opens', [
    'files',
    'ipc',
    'pictures',
    'reviewCopies',
    'settings',
    'system',
  ]),
  room('pictures', 'the pictures beside an incident: taken in, read, served, brought along', [
    'files',
    'ipc',
    'system',
  ]),
  room('git', 'the system’s Git: how it merges incidents, and Sync', ['files', 'pictures', 'reviewCopies']),
  room('copies', 'conflict copies that programs for synchronised folders leave: found, merged, put away', [
    'documents',
    'files',
    'ipc',
    'pictures',
    'reviewCopies',
    'system',
  ]),
  room('versions', 'the earlier versions of an incident: read, listed for the window', [
    'documents',
    'files',
    'git',
    'ipc',
    'system',
  ]),
  room('library/bin', 'an incident of the list goes to the bin of the system, and comes back', [
    'documents',
    'files',
    'ipc',
    'pictures',
    'system',
  ]),
  room(
    'library/reading',
    'the one reading of the folder of incidents: what is taken from each file, and kept',
    ['files', 'system'],
    ['zod'],
  ),
  room('library', 'the folder of incidents: the list, earlier ones, the actions of all', [
    'documents',
    'files',
    'git',
    'ipc',
    'library/bin',
    'library/reading',
    'pictures',
    'reviewCopies',
    'settings',
    'system',
    'windows',
  ]),
  room(
    'export',
    'exports: rendering, printing, writing, searching the written file',
    ['files', 'ipc', 'pictures', 'protocol', 'system'],
    ['@fontsource-variable/inter', 'unpdf'],
  ),
  room('commandLine/arguments', 'the words of a command line, and what they ask for', []),
  room('commandLine/streams', 'standard input, progress on standard error, ends by signals', []),
  room('replySheets', 'sheets of questions for the responders, written as files', ['export', 'files', 'ipc']),
  room('commandLine', 'the commands without a window', [
    'copies',
    'export',
    'files',
    'git',
    'pictures',
    'protocol',
    'replySheets',
    'reviewCopies',
    'system',
    'versions',
  ]),
  {
    folder: 'electron',
    holds: 'the start, which puts the rooms together',
    mayImport: ['/shared'],
    packages: ['electron', 'node:*'],
  },
];

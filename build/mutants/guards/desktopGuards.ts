import type { Mutant } from '#build/mutants/guardMutant.ts';

const WALL = ['test/unit/electron/windows/wall.test.ts'];
const SYSTEM = ['test/unit/electron/system'];
const MENU = ['test/unit/electron/menu'];
const PACKAGES = ['test/unit/build/packaging'];

/** What a system, its windows and its packages would otherwise do to a person or before a room. */
export const DESKTOP_GUARDS: readonly Mutant[] = [
  {
    guards: 'No key brings the desk in front of a wall that covers it',
    file: 'electron/windows/runCommand.ts',
    find: 'if (isDoneOnDesk(id) && !isDeskCovered())',
    replace: 'if (isDoneOnDesk(id))',
    tests: WALL,
  },
  {
    guards: 'A key that leads the wall leaves the keyboard where it is',
    file: 'electron/windows/runCommand.ts',
    find: "return commandInfo(id).menu !== 'Meeting' || TYPED_IN_MEETING.has(id);",
    replace: "return id !== 'wall.toggle';",
    tests: WALL,
  },
  {
    guards: 'The wall opens without the keyboard on a display of its own',
    file: 'electron/windows/wall.ts',
    find: 'else window.showInactive();',
    replace: 'else window.show();',
    tests: WALL,
  },
  {
    guards: 'A panel that comes or goes does not move the wall',
    file: 'electron/windows/wall.ts',
    find: 'if (hasSameShape(open.display, changed))',
    replace: 'if (changed.id < 0)',
    tests: WALL,
  },
  {
    guards: 'On macOS the wall takes no Space',
    file: 'electron/windows/fillDisplay.ts',
    find: "return process.platform === 'darwin';",
    replace: 'return false;',
    tests: WALL,
  },
  {
    guards: 'Quitting does not close the wall before the desk was asked',
    file: 'electron/windows/wall.ts',
    find: 'if (isQuitting() && deskWindow() !== null) event.preventDefault();',
    replace: 'if (deskWindow() === undefined) event.preventDefault();',
    tests: WALL,
  },
  {
    guards: 'The displays stay awake while the wall is open',
    file: 'electron/windows/keepAwake.ts',
    find: "powerSaveBlocker.start('prevent-display-sleep')",
    replace: '0',
    tests: WALL,
  },
  {
    guards: 'A shutdown waits for unsaved edits',
    file: 'electron/windows/sessionEnd.ts',
    find: '  wait();\n',
    replace: '',
    tests: WALL,
  },
  {
    guards: 'The engine looks up no name',
    file: 'electron/system/offline.ts',
    find: "'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'",
    replace: "''",
    tests: SYSTEM,
  },
  {
    guards: 'Linux asks before a file is replaced',
    file: 'electron/system/saveDialog.ts',
    find: "['showOverwriteConfirmation', 'createDirectory']",
    replace: "['createDirectory']",
    tests: SYSTEM,
  },
  {
    guards: 'A file is asked about that only the added ending names',
    file: 'electron/system/saveDialog.ts',
    find: 'if (path === filePath || !(await isThere(path))) return path;',
    replace: 'if (path !== null) return path;',
    tests: SYSTEM,
  },
  {
    guards: 'The incident that a copy replaces is kept',
    file: 'electron/files/openDocuments.ts',
    find: 'keepForGood(parsed.value.incident.id, bytes, storage);\n}\n\n/** Once it is closed',
    replace: 'ok(undefined);\n}\n\n/** Once it is closed',
    tests: ['test/unit/electron/files/openDocuments.test.ts'],
  },
  {
    guards: 'Switches before a command are none of its words',
    file: 'electron/system/programArguments.ts',
    find: 'return first < 0 ? [] : given.slice(first);',
    replace: 'return given;',
    tests: SYSTEM,
  },
  {
    guards: 'A title with & stays as it is in the menu',
    file: 'electron/menu/applicationMenu.ts',
    find: 'label: literalLabel(title || path),',
    replace: 'label: title || path,',
    tests: MENU,
  },
  {
    guards: 'A page that dies while it is printed ends the export',
    file: 'electron/export/hiddenPage.ts',
    find: '{ signal: gone.signal, error: () => gone.signal.reason },',
    replace: '',
    tests: ['test/unit/electron/export/renderPdf.test.ts'],
  },
  {
    guards: 'A package for macOS without a certificate is signed ad hoc',
    file: 'build/electron-builder.yml',
    find: "identity: '-'",
    replace: 'identity: null',
    tests: PACKAGES,
  },
  {
    guards: 'The AppImage needs no libfuse2',
    file: 'build/electron-builder.yml',
    find: 'appimage: 1.0.3',
    replace: 'appimage: 0.0.0',
    tests: PACKAGES,
  },
];

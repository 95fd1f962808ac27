import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '#build/start/projectFolder.ts';

/** What Electron's declarations say of something that the app relies on, and who relies on it. */
interface Fact {
  /** The declaration as it begins, after its doc comment. */
  readonly declared: string;
  readonly says: string;
  readonly reliesOnIt: string;
}

const FACTS: readonly Fact[] = [
  {
    declared: 'focus(options?: FocusOptions)',
    says: "On Windows, focuses on the application's first window",
    reliesOnIt: 'windows/runCommand: a key on the wall focuses no window at all',
  },
  {
    declared: 'showInactive()',
    says: "Shows the window but doesn't focus on it",
    reliesOnIt: 'windows/wall: who types on the desk goes on typing there',
  },
  {
    declared: "on(event: 'display-metrics-changed'",
    says: 'Possible changes are `bounds`, `workArea`, `scaleFactor` and `rotation`',
    reliesOnIt: 'windows/wall: a panel that comes or goes changes the work area only',
  },
  {
    declared: 'setSimpleFullScreen(flag: boolean)',
    says: 'Enters or leaves simple fullscreen mode',
    reliesOnIt: 'windows/fillDisplay: macOS blacks out no other display',
  },
  {
    declared: 'getBounds(): Rectangle',
    says: 'On Wayland, this method will return `{ x: 0, y: 0, ... }`',
    reliesOnIt: 'system/displayServer: the app starts on X11 instead',
  },
  {
    declared: 'relaunch(options?: RelaunchOptions)',
    says: 'this method does not quit the app when executed',
    reliesOnIt: 'main: it ends itself afterwards',
  },
  {
    declared: "on(event: 'query-session-end'",
    says: 'Calling `event.preventDefault()` can delay the system shutdown',
    reliesOnIt: 'windows/sessionEnd: the last edits are saved first',
  },
  {
    declared: "on(event: 'shutdown', listener: () => void)",
    says: 'the app should exit as soon as possible by calling something like `app.quit()`',
    reliesOnIt: 'windows/sessionEnd: the same on Linux',
  },
  {
    declared: "start(type: 'prevent-app-suspension' | 'prevent-display-sleep')",
    says: 'Starts preventing the system from entering lower-power mode',
    reliesOnIt: 'windows/keepAwake: the projector stays on while the wall is open',
  },
  {
    declared: 'backgroundThrottling?: boolean',
    says: 'Whether to throttle animations and timers when the page becomes background',
    reliesOnIt: 'windows/deskWindow: edits are written within a second, also behind the wall',
  },
  {
    declared: 'registerAccelerator?: boolean',
    says: "If false, the accelerator won't be registered with the system, but it will still be displayed",
    reliesOnIt: 'menu/applicationMenu: undo belongs to the page',
  },
  {
    // Declared without a word; that only Linux reads it stands in Electron's documentation of the dialog.
    declared:
      "properties?: Array<'showHiddenFiles' | 'createDirectory' | 'treatPackageAsDirectory' | 'showOverwriteConfirmation'",
    says: '',
    reliesOnIt: 'system/saveDialog: Linux asks before a file is replaced',
  },
  {
    declared: 'noLink?: boolean',
    says: 'show the others as command links',
    reliesOnIt: 'windows/closeGuard: its answers are buttons',
  },
  {
    declared: 'setSpellCheckerDictionaryDownloadURL(url: string)',
    says: 'the OS spellchecker is used and therefore we do not download any dictionary files',
    reliesOnIt: 'system/offline: on macOS spelling is checked',
  },
  {
    declared: 'codeCache?: boolean',
    says: 'Enable V8 code cache for the scheme, only works when `standard` is also set to true',
    reliesOnIt: 'protocol/appProtocol',
  },
  {
    declared: 'setAppUserModelId(id: string)',
    says: 'Changes the Application User Model ID',
    reliesOnIt: 'main: one icon in the taskbar, and its recent files',
  },
  {
    declared: "on(event: 'session-created'",
    says: 'Emitted when Electron has created a new `session`',
    reliesOnIt: 'system/offline',
  },
  {
    declared: 'misspelledWord: string',
    says: 'The misspelled word under the cursor, if any',
    reliesOnIt: 'menu/contextMenu',
  },
  {
    declared: 'getPath(name:',
    says: 'a default log directory will be created',
    reliesOnIt: 'main: the log file that the failure page names',
  },
];

const lines = readFileSync(join(PROJECT, 'node_modules/electron/electron.d.ts'), 'utf8').split('\n');

/** The doc comments that stand before each declaration of this beginning, without their line ends. */
function docsOf(declared: string): readonly string[] {
  return lines.flatMap((line, at) => {
    if (!line.trim().startsWith(declared)) return [];
    const start = lines.lastIndexOf('    /**', at);
    return [
      lines
        .slice(start + 1, at)
        .map((each) => each.replace(/^\s*\*\/?\s?>?\s?/, '').trim())
        .join(' '),
    ];
  });
}

it.each(FACTS)('$declared is as $reliesOnIt needs it', ({ declared, says }) => {
  expect(docsOf(declared).some((doc) => doc.includes(says))).toBe(true);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '#build/start/projectFolder.ts';
import { importedOwners, limitedMembers, mayUse } from '#test/unit/electron/runtime/limitedMembers.ts';

/** The classes and options of Electron's that the app uses. A window's own class repeats its base's. */
const OWNERS = new Set([
  'AboutPanelOptionsOptions',
  'App',
  'BaseWindowConstructorOptions',
  'BrowserWindow',
  'Clipboard',
  'CommandLine',
  'ContextMenuParams',
  'Dialog',
  'Menu',
  'MenuItem',
  'MenuItemConstructorOptions',
  'MessageBoxOptions',
  'NativeTheme',
  'OpenDialogOptions',
  'PopupOptions',
  'PowerMonitor',
  'PowerSaveBlocker',
  'Protocol',
  'RelaunchOptions',
  'SaveDialogOptions',
  'Screen',
  'Session',
  'Shell',
  'WebContents',
  'WebPreferences',
]);

const declarations = readFileSync(join(PROJECT, 'node_modules/electron/electron.d.ts'), 'utf8');
const sources = readdirSync(join(PROJECT, 'electron'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(PROJECT, 'electron', file), 'utf8'))
  .join('\n');

/** The names of what is limited to some systems, of those members that a text may use. */
function usedIn(text: string): readonly string[] {
  return limitedMembers(declarations, OWNERS)
    .filter((member) => mayUse(text, member))
    .map(({ name }) => name);
}

/** The rows of the table in docs/electron.md, by the member that they are about. */
const sentences = new Map(
  [
    ...readFileSync(join(PROJECT, 'docs/electron.md'), 'utf8').matchAll(
      /^\| `(\w+(?:\.\w+| '[\w-]+'))` \| (.+) \|$/gm,
    ),
  ].map(([, member = '', sentence = '']) => [member, sentence]),
);

it('says in docs/electron.md of each used member that is not for every system what that means here', () => {
  const used = usedIn(sources);
  expect(used.filter((name) => !sentences.has(name))).toEqual([]);
  expect([...sentences.keys()].filter((name) => !used.includes(name))).toEqual([]);
  expect(used.length).toBeGreaterThan(15);
});

it('notices a member that is used without a sentence, however it is written', () => {
  const planted = [
    "window.setVibrancy('menu');",
    'const { getBounds } = window;',
    "window.once('session-end', save);",
    "const shown = { nameFieldLabel: 'Name' };",
  ].join('\n');
  expect(usedIn(planted)).toEqual(
    expect.arrayContaining([
      'BrowserWindow.setVibrancy',
      'BrowserWindow.getBounds',
      "BrowserWindow 'session-end'",
      'SaveDialogOptions.nameFieldLabel',
    ]),
  );
});

it('looks at every class and option that the app imports', () => {
  const imported = importedOwners(sources, declarations);
  expect([...imported]).toEqual(expect.arrayContaining(['App', 'BrowserWindow', 'SaveDialogOptions']));
  const unseen = [...imported].filter((owner) => !OWNERS.has(owner));
  expect(limitedMembers(declarations, new Set(unseen))).toEqual([]);
});

it('finds limits in the doc comment of a member, of an event and of an option', () => {
  const some = limitedMembers(declarations, OWNERS);
  expect(some).toContainEqual({ name: "BrowserWindow 'query-session-end'", limits: ['@platform win32'] });
  expect(some).toContainEqual({
    name: 'BrowserWindow.showInactive',
    limits: ['Not supported on Wayland (Linux)'],
  });
  expect(some).toContainEqual({
    name: 'MenuItemConstructorOptions.registerAccelerator',
    limits: ['@platform linux,win32'],
  });
  expect(some.some(({ name }) => name === 'BrowserWindow.loadURL')).toBe(false);
});

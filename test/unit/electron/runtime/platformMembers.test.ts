import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '#build/start/projectFolder.ts';
import { limitedMembers, mayUse } from '#test/unit/electron/runtime/limitedMembers.ts';

/** The classes and options of Electron's that the app uses. A window's own class repeats its base's. */
const OWNERS = new Set([
  'AboutPanelOptionsOptions',
  'App',
  'BaseWindowConstructorOptions',
  'BrowserWindow',
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

/** The rows of the table in docs/electron.md, by the member that they are about. */
const sentences = new Map(
  [
    ...readFileSync(join(PROJECT, 'docs/electron.md'), 'utf8').matchAll(
      /^\| `(\w+(?:\.\w+| '[\w-]+'))` \| (.+) \|$/gm,
    ),
  ].map(([, member = '', sentence = '']) => [member, sentence]),
);

it('says in docs/electron.md of each used member that is not for every system what that means here', () => {
  const used = limitedMembers(declarations, OWNERS).filter((member) => mayUse(sources, member));
  expect(used.map(({ name }) => name).filter((name) => !sentences.has(name))).toEqual([]);
  const stale = [...sentences.keys()].filter((name) => !used.some((member) => member.name === name));
  expect(stale).toEqual([]);
  expect(used.length).toBeGreaterThan(15);
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

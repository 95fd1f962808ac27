import { expect, test } from 'vitest';
import { shortcutText } from '#renderer/commands/shortcutText.ts';

test.each([
  ['CmdOrCtrl+Shift+E', 'linux', 'Ctrl Shift E'],
  ['CmdOrCtrl+Shift+E', 'win32', 'Ctrl Shift E'],
  ['CmdOrCtrl+Shift+E', 'darwin', '⇧⌘E'],
  ['CmdOrCtrl+Alt+G', 'darwin', '⌥⌘G'],
  ['CmdOrCtrl+/', 'linux', 'Ctrl /'],
  ['F5', 'win32', 'F5'],
  // Without fn it is a key for light or sound there.
  ['F5', 'darwin', 'fn F5'],
] as const)('%s on %s reads %s', (shortcut, platform, text) => {
  expect(shortcutText(shortcut, platform)).toBe(text);
});

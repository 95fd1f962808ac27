import { expect, test } from 'vitest';
import { shortcutText } from '#renderer/commands/shortcutText.ts';

test.each([
  ['CmdOrCtrl+Shift+E', 'linux', 'Ctrl Shift E'],
  ['CmdOrCtrl+Shift+E', 'win32', 'Ctrl Shift E'],
  ['CmdOrCtrl+Shift+E', 'darwin', '⇧⌘E'],
  ['CmdOrCtrl+Alt+G', 'darwin', '⌥⌘G'],
  ['CmdOrCtrl+/', 'linux', 'Ctrl /'],
] as const)('%s on %s reads %s', (shortcut, platform, text) => {
  expect(shortcutText(shortcut, platform)).toBe(text);
});

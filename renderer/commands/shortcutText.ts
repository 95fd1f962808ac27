import type { StartInfo } from '#shared/ipc/payloads.ts';

const MAC_KEYS: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' };
const OTHER_KEYS: Readonly<Record<string, string>> = { CmdOrCtrl: 'Ctrl' };

/** An accelerator as this platform writes it: `⇧⌘E` or `Ctrl Shift E`. */
export function shortcutText(shortcut: string, platform: StartInfo['platform']): string {
  const keys = shortcut.split('+');
  if (platform === 'darwin') return keys.map((key) => MAC_KEYS[key] ?? key).join('');
  return keys.map((key) => OTHER_KEYS[key] ?? key).join(' ');
}

import type { StartInfo } from '#shared/ipc/payloads.ts';

/** In the order in which macOS writes them. */
const MAC_MODIFIERS: readonly (readonly [string, string])[] = [
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['CmdOrCtrl', '⌘'],
];
const OTHER_KEYS: Readonly<Record<string, string>> = { CmdOrCtrl: 'Ctrl' };

/** An accelerator as this platform writes it: `⇧⌘E` or `Ctrl Shift E`. */
export function shortcutText(shortcut: string, platform: StartInfo['platform']): string {
  const keys = shortcut.split('+');
  if (platform === 'darwin') {
    const modifiers = MAC_MODIFIERS.filter(([name]) => keys.includes(name)).map(([, sign]) => sign);
    return [...modifiers, keys.at(-1)].join('');
  }
  return keys.map((key) => OTHER_KEYS[key] ?? key).join(' ');
}

/** The key of an event as the list of commands writes it: `B`, `ArrowUp`. */
export function keyOf({ key }: { readonly key: string }): string {
  return key.length === 1 ? key.toUpperCase() : key;
}

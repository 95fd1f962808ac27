/** A key with the modifiers held down with it, in the words of the page's keyboard events. */
export interface KeyPress {
  /** Lower case, as `event.key.toLowerCase()` gives it. */
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
}

const MODIFIERS: Readonly<Record<string, (isMac: boolean) => keyof Omit<KeyPress, 'key'>>> = {
  commandorcontrol: (isMac) => (isMac ? 'meta' : 'control'),
  cmdorctrl: (isMac) => (isMac ? 'meta' : 'control'),
  command: () => 'meta',
  cmd: () => 'meta',
  meta: () => 'meta',
  super: () => 'meta',
  control: () => 'control',
  ctrl: () => 'control',
  alt: () => 'alt',
  option: () => 'alt',
  shift: () => 'shift',
};

const KEYS: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/** Reads Electron's notation, such as `CmdOrCtrl+Shift+P`; throws on one without exactly one key. */
export function parseAccelerator(
  accelerator: string,
  isMac: boolean = process.platform === 'darwin',
): KeyPress {
  const held = { control: false, alt: false, shift: false, meta: false };
  const keys: string[] = [];
  for (const part of accelerator.split('+')) {
    const name = part.trim().toLowerCase();
    const modifier = MODIFIERS[name];
    if (modifier) held[modifier(isMac)] = true;
    else keys.push(KEYS[name] ?? name);
  }
  const [key] = keys;
  if (!key || keys.length > 1) throw new Error(`Not an accelerator: ${accelerator}`);
  return { key, ...held };
}

/** The systems on which Electron's menus differ. */
export type MenuPlatform = 'darwin' | 'win32' | 'linux';

type Keys = string | Readonly<Record<MenuPlatform, string | undefined>>;

/** The same everywhere, or as each system has it. */
const ROLE_KEYS: Readonly<Record<string, Keys>> = {
  undo: 'CmdOrCtrl+Z',
  redo: { darwin: 'Shift+CmdOrCtrl+Z', win32: 'Control+Y', linux: 'Shift+CmdOrCtrl+Z' },
  cut: 'CmdOrCtrl+X',
  copy: 'CmdOrCtrl+C',
  paste: 'CmdOrCtrl+V',
  pasteandmatchstyle: {
    darwin: 'Cmd+Option+Shift+V',
    win32: 'Shift+CmdOrCtrl+V',
    linux: 'Shift+CmdOrCtrl+V',
  },
  selectall: 'CmdOrCtrl+A',
  reload: 'CmdOrCtrl+R',
  forcereload: 'Shift+CmdOrCtrl+R',
  resetzoom: 'CmdOrCtrl+0',
  zoomin: 'CmdOrCtrl+Plus',
  zoomout: 'CmdOrCtrl+-',
  toggledevtools: { darwin: 'Alt+Command+I', win32: 'Ctrl+Shift+I', linux: 'Ctrl+Shift+I' },
  togglefullscreen: { darwin: 'Control+Command+F', win32: 'F11', linux: 'F11' },
  minimize: 'CmdOrCtrl+M',
  close: 'CmdOrCtrl+W',
  hide: 'Command+H',
  hideothers: 'Command+Alt+H',
  quit: { darwin: 'CmdOrCtrl+Q', win32: undefined, linux: 'CmdOrCtrl+Q' },
};

/** The keys that a role's item has where it names none itself, from Electron's list of roles (menu-item-roles.ts). */
export function roleKeys(role: string, platform: MenuPlatform): string | undefined {
  const keys = ROLE_KEYS[role.toLowerCase()];
  return typeof keys === 'object' ? keys[platform] : keys;
}

/** Any other Unix has Linux's. */
export function menuPlatform(platform: NodeJS.Platform = process.platform): MenuPlatform {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}

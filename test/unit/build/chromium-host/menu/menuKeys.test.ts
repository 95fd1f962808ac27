import { Menu, type MenuItemConstructorOptions } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clickMenuItem, currentAccelerators } from '#build/chromium-host/menu/menuKeys.ts';
import { roleKeys } from '#build/chromium-host/menu/roleKeys.ts';
import { DESKTOPS } from '#build/chromium-host/platform.ts';

afterEach(() => {
  Menu.setApplicationMenu(null);
  vi.unstubAllEnvs();
});

/** The labels of the items that a key reaches on a desktop once the page has left it. */
function reached(
  desktop: string,
  items: readonly (MenuItemConstructorOptions & { readonly label: string })[],
): readonly string[] {
  vi.stubEnv('DEBRIEF_HOST_AS', desktop);
  const clicked: string[] = [];
  const submenu = items.map((item) => ({ ...item, click: () => clicked.push(item.label) }));
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'File', submenu }]));
  for (const { item } of currentAccelerators()) clickMenuItem(item);
  return clicked;
}

describe.each(DESKTOPS)('a key of the menu on %s', (desktop) => {
  const isMac = desktop === 'darwin';

  it('belongs to the first item that has it on macOS, to the last elsewhere', () => {
    const twice = ['first', 'last'].map((label) => ({ label, accelerator: 'CmdOrCtrl+J' }));
    expect(reached(desktop, twice)).toEqual([isMac ? 'first' : 'last']);
  });

  it('is only shown where an item wants that, which macOS does not know', () => {
    const shown = { label: 'shown', accelerator: 'F6', registerAccelerator: false };
    expect(reached(desktop, [shown])).toEqual(isMac ? ['shown'] : []);
  });
});

it('does nothing on Windows and Linux while the item that has it is disabled', () => {
  const heard = { label: 'heard', accelerator: 'F5' };
  const disabled = { label: 'disabled', accelerator: 'F5', enabled: false };
  expect(reached('win32', [heard, disabled])).toEqual([]);
  expect(reached('linux-x11', [disabled, heard])).toEqual(['heard']);
});

it.each([
  ['redo', 'Shift+CmdOrCtrl+Z', 'Control+Y', 'Shift+CmdOrCtrl+Z'],
  ['quit', 'CmdOrCtrl+Q', undefined, 'CmdOrCtrl+Q'],
  ['pasteAndMatchStyle', 'Cmd+Option+Shift+V', 'Shift+CmdOrCtrl+V', 'Shift+CmdOrCtrl+V'],
  ['togglefullscreen', 'Control+Command+F', 'F11', 'F11'],
  ['toggleDevTools', 'Alt+Command+I', 'Ctrl+Shift+I', 'Ctrl+Shift+I'],
  ['close', 'CmdOrCtrl+W', 'CmdOrCtrl+W', 'CmdOrCtrl+W'],
  ['about', undefined, undefined, undefined],
])('has the keys of %s as Electron gives them on each system', (role, darwin, win32, linux) => {
  expect([roleKeys(role, 'darwin'), roleKeys(role, 'win32'), roleKeys(role, 'linux')]).toEqual([
    darwin,
    win32,
    linux,
  ]);
});

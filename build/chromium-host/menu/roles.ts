import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import { quit } from '#build/chromium-host/app/lifecycle.ts';
import { getFocusedWindow } from '#build/chromium-host/window/windowRegistry.ts';

/** What an item with one of Electron's standard roles says and does. Its keys are in {@link roleKeys}. */
export interface Role {
  readonly label: string;
  /** Chromium itself does these on their keys, in whatever field has the focus. */
  readonly isEditing?: true;
  /** Absent for a role that only holds a place here, such as a submenu's. */
  readonly run?: (window: BrowserWindow) => void;
  /** What a menu of this role holds where the app names nothing; null stands for a line. */
  readonly items?: readonly (NonNullable<MenuItemConstructorOptions['role']> | null)[];
}

const ZOOM_STEP = 0.5;

/** The roles that the app's menu may use, by their name in lower case. */
export const ROLES: Readonly<Record<string, Role>> = {
  undo: {
    label: 'Undo',
    isEditing: true,
    run: (window) => window.webContents.undo(),
  },
  redo: {
    label: 'Redo',
    isEditing: true,
    run: (window) => window.webContents.redo(),
  },
  cut: {
    label: 'Cut',
    isEditing: true,
    run: (window) => window.webContents.cut(),
  },
  copy: {
    label: 'Copy',
    isEditing: true,
    run: (window) => window.webContents.copy(),
  },
  paste: {
    label: 'Paste',
    isEditing: true,
    run: (window) => window.webContents.paste(),
  },
  pasteandmatchstyle: {
    label: 'Paste and Match Style',
    isEditing: true,
    run: (window) => window.webContents.pasteAndMatchStyle(),
  },
  delete: { label: 'Delete', isEditing: true, run: (window) => window.webContents.delete() },
  selectall: {
    label: 'Select All',
    isEditing: true,
    run: (window) => window.webContents.selectAll(),
  },
  reload: { label: 'Reload', run: (window) => window.webContents.reload() },
  forcereload: {
    label: 'Force Reload',
    run: (window) => window.webContents.reloadIgnoringCache(),
  },
  toggledevtools: { label: 'Toggle Developer Tools' },
  resetzoom: {
    label: 'Actual Size',
    run: (window) => window.webContents.setZoomLevel(0),
  },
  zoomin: { label: 'Zoom In', run: (window) => zoom(window, ZOOM_STEP) },
  zoomout: { label: 'Zoom Out', run: (window) => zoom(window, -ZOOM_STEP) },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    run: (window) => window.setFullScreen(!window.isFullScreen()),
  },
  minimize: { label: 'Minimize', run: (window) => window.minimize() },
  close: { label: 'Close Window', run: (window) => window.close() },
  zoom: { label: 'Zoom', run: (window) => window.maximize() },
  quit: { label: 'Quit' },
  about: { label: 'About' },
  hide: { label: 'Hide', run: (window) => window.hide() },
  hideothers: { label: 'Hide Others' },
  unhide: { label: 'Show All' },
  front: { label: 'Bring All to Front' },
  services: { label: 'Services' },
  help: { label: 'Help' },
  window: { label: 'Window' },
  appmenu: {
    label: 'App',
    items: ['about', null, 'services', null, 'hide', 'hideOthers', 'unhide', null, 'quit'],
  },
  filemenu: { label: 'File' },
  editmenu: { label: 'Edit' },
  viewmenu: { label: 'View' },
  windowmenu: { label: 'Window' },
  recentdocuments: { label: 'Open Recent' },
  clearrecentdocuments: { label: 'Clear Recent' },
};

/** Does what a role's menu item does, on the window that has the focus. */
export function runRole(name: string): void {
  if (name === 'quit') return void quit();
  const window = getFocusedWindow();
  if (window) ROLES[name]?.run?.(window);
}

function zoom(window: BrowserWindow, step: number): void {
  window.webContents.setZoomLevel(window.webContents.getZoomLevel() + step);
}

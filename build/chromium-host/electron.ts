import { app } from '#build/chromium-host/app/app.ts';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { Menu, MenuItem } from '#build/chromium-host/menu/menu.ts';
import { protocol } from '#build/chromium-host/protocol/protocol.ts';
import { strict } from '#build/chromium-host/strict.ts';
import { clipboard } from '#build/chromium-host/system/clipboard.ts';
import { ClipboardItem } from '#build/chromium-host/system/clipboardItem.ts';
import { dialog } from '#build/chromium-host/system/dialog.ts';
import { nativeTheme } from '#build/chromium-host/system/nativeTheme.ts';
import { powerMonitor } from '#build/chromium-host/system/powerMonitor.ts';
import { powerSaveBlocker } from '#build/chromium-host/system/powerSaveBlocker.ts';
import { screen } from '#build/chromium-host/system/screen.ts';
import { session } from '#build/chromium-host/system/session.ts';
import { shell } from '#build/chromium-host/system/shell.ts';
import { BrowserWindow } from '#build/chromium-host/window/browserWindow.ts';

/** The main process's `electron`, as far as the host has it. */
type Electron = typeof import('electron');

const electron = strict<Electron>('electron', {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
});

// A name that is not in this list fails to link, with Node's own message that names it.
export {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
};

// Electron has one, and electron-store imports it.
export default electron;

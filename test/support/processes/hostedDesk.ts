import { app, BrowserWindow, type IpcMainInvokeEvent, ipcMain, Menu, protocol } from 'electron';
import { buildApplicationMenu } from '#electron/menu/applicationMenu.ts';
import { serveContextMenu } from '#electron/menu/contextMenu.ts';
import { registerMenuHandlers } from '#electron/menu/menuHandlers.ts';
import { APP_ORIGIN } from '#electron/protocol/contentSecurityPolicy.ts';
import type { SettingsFile } from '#electron/settings/settingsFile.ts';
import { openDeskWindow } from '#electron/windows/deskWindow.ts';
import { COMMAND_IDS, type CommandId } from '#shared/commands/commandList.ts';

// A main file for the host: chooses New in the menu while no window is open, then asks for menus by right clicks; prints
// what came of it.
type Listener = Parameters<typeof ipcMain.handle>[1];

const listeners = new Map<string, Listener>();
ipcMain.handle = (channel, listener) => void listeners.set(channel, listener);
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

app.whenReady().then(async () => {
  protocol.handle('app', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
  serveContextMenu();
  registerMenuHandlers();
  const settings = { deskBounds: () => null, saveDeskBounds: () => undefined } as unknown as SettingsFile; // What is read.
  let opening: Promise<BrowserWindow> | undefined;
  const openDesk = () => {
    opening = openDeskWindow(settings);
  };
  buildApplicationMenu({ recent: [], openRecent: () => {}, openDesk });
  app.emit('window-all-closed');
  const withoutWindow = COMMAND_IDS.filter((id) => itemOf(id)?.enabled);
  itemOf('file.new')?.click();
  const desk = await opening;
  if (desk === undefined) throw new Error('No window was opened');
  const runs: unknown[] = [];
  desk.webContents.send = (channel, message) => void runs.push({ channel, message });
  await sayRunnable(desk, ['edit.undo']);
  const runsBefore = runs.length;
  await sayRunnable(desk, ['file.new']);
  await sayRunnable(desk, ['file.new']);
  const other = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true } });
  const menus = { ofOther: menuAt(other), ofDesk: menuAt(desk) };
  process.stdout.write(JSON.stringify({ withoutWindow, runsBefore, runs, menus }), () => app.exit(0));
});

function itemOf(id: CommandId) {
  return Menu.getApplicationMenu()?.getMenuItemById(id);
}

/** As the desk's page says it, once its code runs. */
async function sayRunnable(desk: BrowserWindow, enabled: readonly CommandId[]): Promise<void> {
  const senderFrame = { url: `${APP_ORIGIN}/desk.html`, parent: null };
  const event = { sender: desk.webContents, senderFrame } as unknown as IpcMainInvokeEvent; // What is used of it.
  await listeners.get('menu:state')?.(event, { enabled });
}

/** The labels and roles of the menu that a right click in a field of the window brings; null: none. */
function menuAt({ webContents }: BrowserWindow): readonly unknown[] | null {
  const POPUP = Symbol.for('debrief.host.popup');
  const asked = {
    isEditable: true,
    selectionText: '',
    misspelledWord: '',
    dictionarySuggestions: [],
    editFlags: {},
  };
  webContents.emit('context-menu', {}, { ...asked, menuSourceType: 'mouse' });
  const menu: Menu | undefined = Reflect.get(globalThis, POPUP);
  return menu?.items.map(({ role, label }) => role ?? label) ?? null;
}

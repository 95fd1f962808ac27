import { BrowserWindow, screen } from 'electron';
import { trustSender } from '#electron/ipc/handle.ts';
import { APP_ORIGIN } from '#electron/protocol/contentSecurityPolicy.ts';
import type { SettingsFile } from '#electron/settings/settingsFile.ts';
import { BUNDLED } from '#electron/system/paths.ts';
import { guardClosing } from '#electron/windows/closeGuard.ts';
import { showFailurePage } from '#electron/windows/failurePage.ts';
import { followPageStarts } from '#electron/windows/pageStarts.ts';
import { boundsOnDisplays, MINIMUM_SIZE } from '#electron/windows/windowBounds.ts';
import { REQUEST_CHANNELS } from '#shared/ipc/channels.ts';

const DESK_PAGE = `${APP_ORIGIN}/desk.html`;

let desk: BrowserWindow | null = null;
let isCovered: () => boolean = () => false;

/** The facilitator's window, or null while there is none. */
export function deskWindow(): BrowserWindow | null {
  return desk;
}

/** Says how to find out whether the wall hides the desk from the room. Called once, by the wall. */
export function watchDeskCover(isCoveredNow: () => boolean): void {
  isCovered = isCoveredNow;
}

/**
 * True while the room looks at the display on which the desk, with its private notes, lies behind the wall: nothing may
 * bring the desk to the front then but closing the wall.
 */
export function isDeskCovered(): boolean {
  return isCovered();
}

/** Opens the facilitator's window where it was last time; shown once it has something to show. */
export async function openDeskWindow(settings: SettingsFile): Promise<BrowserWindow> {
  const storedBounds = settings.deskBounds();
  const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);
  const window = new BrowserWindow({
    ...boundsOnDisplays(storedBounds, areas),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    title: 'Debrief',
    backgroundColor: '#f6f5f2',
    webPreferences: {
      preload: BUNDLED.deskPreload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Elsewhere the engine would fetch dictionaries over the network.
      spellcheck: process.platform === 'darwin',
      // Edits are written within a second, also while the wall covers the window.
      backgroundThrottling: false,
    },
  });
  desk = window;
  const distrust = trustSender(window.webContents.id, APP_ORIGIN, REQUEST_CHANNELS);
  window.once('ready-to-show', () => {
    if (storedBounds?.isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => rememberBounds(window, settings));
  window.on('closed', () => {
    distrust();
    desk = null;
  });
  guardClosing(window);
  followPageStarts(window.webContents);
  showFailurePage(window, DESK_PAGE);
  await window.loadURL(DESK_PAGE).catch(() => {}); // The failure page says why.
  return window;
}

/** Brings the window to the front, opened again if it was closed. */
export async function focusDeskWindow(settings: SettingsFile): Promise<BrowserWindow> {
  if (desk === null) return openDeskWindow(settings);
  if (desk.isMinimized()) desk.restore();
  desk.focus();
  return desk;
}

function rememberBounds(window: BrowserWindow, settings: SettingsFile): void {
  settings.saveDeskBounds({ ...window.getNormalBounds(), isMaximized: window.isMaximized() });
}

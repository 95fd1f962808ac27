import { BrowserWindow, type Display } from 'electron';
import { trustSender } from '#electron/ipc/trustedSenders.ts';
import { APP_ORIGIN } from '#electron/protocol/contentSecurityPolicy.ts';
import { BUNDLED } from '#electron/system/paths.ts';
import { showFailurePage } from '#electron/windows/failurePage.ts';
import { followPageStarts } from '#electron/windows/pageStarts.ts';
import { runCommand } from '#electron/windows/runCommand.ts';
import { wallWindowBounds } from '#electron/windows/wallBounds.ts';
import { wallKeyCommand } from '#electron/windows/wallKeys.ts';
import { WALL_REQUEST_CHANNELS } from '#shared/ipc/channels.ts';

const WALL_PAGE = `${APP_ORIGIN}/wall.html`;

/** Longer than any system takes to leave fullscreen. */
const LEAVING_MS = 1500;

/** Opens the room's window, filling a display; shown once it has something to show. */
export function createWallWindow(display: Display): BrowserWindow {
  const window = new BrowserWindow({
    ...display.bounds,
    fullscreen: true,
    show: false,
    title: 'Debrief wall',
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: {
      preload: BUNDLED.wallPreload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  const distrust = trustSender(window.webContents.id, APP_ORIGIN, WALL_REQUEST_CHANNELS);
  window.once('ready-to-show', () => window.show());
  window.on('closed', distrust);
  window.webContents.on('before-input-event', (_event, input) => {
    const command = wallKeyCommand(input);
    if (command !== null) runCommand(command);
  });
  followPageStarts(window.webContents);
  showFailurePage(window, WALL_PAGE);
  void window.loadURL(WALL_PAGE).catch(() => {}); // The failure page says why.
  return window;
}

/** Fills a display with the window, wherever it was. */
export async function fillDisplay(window: BrowserWindow, { bounds }: Display): Promise<void> {
  await leaveFullScreen(window);
  if (window.isDestroyed()) return;
  window.setBounds(bounds);
  window.setFullScreen(true);
}

/** Makes it a window beside which the desk can be worked with. */
export async function standAsWindow(window: BrowserWindow, { workArea }: Display): Promise<void> {
  await leaveFullScreen(window);
  if (!window.isDestroyed()) window.setBounds(wallWindowBounds(workArea));
}

/** Some systems take a moment for it, and put a window back where it was before. */
async function leaveFullScreen(window: BrowserWindow): Promise<void> {
  if (!window.isFullScreen()) return;
  await new Promise<void>((resolve) => {
    const slow = setTimeout(resolve, LEAVING_MS);
    window.once('leave-full-screen', () => {
      clearTimeout(slow);
      resolve();
    });
    window.setFullScreen(false);
  });
}

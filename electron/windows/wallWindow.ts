import { BrowserWindow, type Rectangle } from 'electron';
import { trustSender } from '#electron/ipc/handle.ts';
import { APP_ORIGIN } from '#electron/protocol/contentSecurityPolicy.ts';
import { BUNDLED } from '#electron/system/paths.ts';
import { showFailurePage } from '#electron/windows/failurePage.ts';
import { followPageStarts } from '#electron/windows/pageStarts.ts';
import { wallKeyCommand } from '#electron/windows/wallKeys.ts';
import type { CommandId } from '#shared/commands/commandList.ts';
import { WALL_REQUEST_CHANNELS } from '#shared/ipc/channels.ts';

const WALL_PAGE = `${APP_ORIGIN}/wall.html`;

/** What the wall does with its window. */
interface WallWindowEvents {
  /** It has something to show, and is still hidden: fullscreen at the start would show it blank on some systems. */
  readonly ready: () => void;
  /** A key of the meeting was pressed on it. */
  readonly key: (command: CommandId) => void;
}

/** Opens the room's window, hidden. */
export function createWallWindow(bounds: Rectangle, { ready, key }: WallWindowEvents): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
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
      // The clock on it goes on while another window covers it.
      backgroundThrottling: false,
    },
  });
  const distrust = trustSender(window.webContents.id, APP_ORIGIN, WALL_REQUEST_CHANNELS);
  window.once('ready-to-show', ready);
  window.on('closed', distrust);
  window.webContents.on('before-input-event', (_event, input) => {
    const command = wallKeyCommand(input);
    if (command !== null) key(command);
  });
  followPageStarts(window.webContents);
  showFailurePage(window, WALL_PAGE);
  void window.loadURL(WALL_PAGE).catch(() => {}); // The failure page says why.
  return window;
}

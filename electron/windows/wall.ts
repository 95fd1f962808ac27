import { type BrowserWindow, type Display, screen } from 'electron';
import { push } from '#electron/ipc/handle.ts';
import type { SettingsFile } from '#electron/settings/settingsFile.ts';
import { canPlaceWindows } from '#electron/system/displayServer.ts';
import { deskWindow, watchDeskCover } from '#electron/windows/deskWindow.ts';
import { fillDisplay, standAsWindow } from '#electron/windows/fillDisplay.ts';
import { keepDisplaysAwake } from '#electron/windows/keepAwake.ts';
import { isQuitting } from '#electron/windows/quitting.ts';
import { runCommand } from '#electron/windows/runCommand.ts';
import { wallWindowBounds } from '#electron/windows/wallBounds.ts';
import { chooseWallDisplay, hasSameShape, nextWallDisplay } from '#electron/windows/wallDisplay.ts';
import { createWallWindow } from '#electron/windows/wallWindow.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import type { WallMode, WallPlacement } from '#shared/ipc/payloads.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';

/** The room's window, of which there is at most one. */
export interface Wall {
  /** Opens it where it belongs; one that is open comes to the front. */
  open(): WallPlacement;
  close(): void;
  /** Takes the next display, and remembers it; null when there is no other. */
  move(): Promise<WallPlacement | null>;
  /** Turns a wall that fills its display into a window beside the desk, and back; opens one that is closed as a window. */
  reshape(): Promise<WallPlacement>;
  placement(): WallPlacement | null;
  /** What it shows from now on; kept for a page that is not ready yet. */
  show(message: WallMessage): void;
  /** The message that it shows; null: none was sent yet. */
  message(): WallMessage | null;
}

interface OpenWall {
  readonly window: BrowserWindow;
  readonly display: Display;
  readonly mode: WallMode;
}

/** Makes the wall and lets it follow the displays as they come and go. Once per process. */
export function createWall(settings: SettingsFile): Wall {
  let open: OpenWall | null = null;
  let message: WallMessage | null = null;
  const { merging } = createSerialQueue();
  // One after the other, since a system takes its time; of those that wait only the newest counts.
  const arrange = merging(arranged, (_waiting, newer: OpenWall) => newer);

  const chosenDisplay = (): Display => {
    const desk = deskDisplay();
    return chooseWallDisplay(screen.getAllDisplays(), desk.id, settings.wallDisplay()) ?? desk;
  };
  const placement = (): WallPlacement | null => (open === null ? null : placementOf(open));
  const tellDesk = (): void => {
    const desk = deskWindow();
    if (desk !== null) push(desk.webContents, 'wall:moved', { placement: placement() });
  };
  /** Puts an open wall elsewhere, and tells the desk when it is there. */
  const put = async (next: OpenWall): Promise<void> => {
    open = next;
    await arrange(next);
    tellDesk();
  };

  watchDeskCover(
    () =>
      open !== null &&
      (open.mode === 'unplaced' || (isFilling(open) && open.display.id === deskDisplay().id)),
  );
  screen.on('display-removed', (_event, gone) => {
    if (open === null || open.mode === 'unplaced' || open.display.id !== gone.id) return;
    const mode = open.mode === 'own-window' ? open.mode : 'window';
    void put({ ...open, display: deskDisplay(), mode });
  });
  screen.on('display-added', () => {
    if (open?.mode !== 'window') return;
    const display = chosenDisplay();
    if (display.id !== deskDisplay().id) void put({ ...open, display, mode: 'own-display' });
  });
  screen.on('display-metrics-changed', (_event, changed) => {
    if (open?.display.id !== changed.id) return;
    // Panels that come and go, as with fullscreen itself on some systems, do not concern the wall.
    if (hasSameShape(open.display, changed)) open = { ...open, display: changed };
    else void put({ ...open, display: changed });
  });

  function openOn(display: Display, mode: WallMode): OpenWall {
    const bounds = mode === 'own-window' ? wallWindowBounds(display.workArea) : display.bounds;
    const window = createWallWindow(bounds, {
      ready: () => {
        if (open?.window !== window) return;
        showWindow(open);
        void arrange(open);
      },
      key: (command) => runCommand(command, () => {}),
    });
    const letSleep = keepDisplaysAwake();
    window.on('closed', () => {
      letSleep();
      open = null;
      message = null;
      tellDesk();
    });
    endWithDesk(window);
    return { window, display, mode };
  }

  return {
    placement,
    message: () => message,
    open: () => {
      if (open === null) {
        const display = chosenDisplay();
        open = openOn(display, modeOn(display, settings.isWallWindow()));
      } else showWindow(open);
      return placementOf(open);
    },
    close: () => {
      open?.window.close();
      deskWindow()?.focus();
    },
    move: async () => {
      const next = open === null ? null : nextWallDisplay(screen.getAllDisplays(), open.display.id);
      if (open === null || next === null || open.mode === 'unplaced') return null;
      settings.saveWallDisplay({ id: next.id, label: next.label });
      await put({ ...open, display: next, mode: modeOn(next, open.mode === 'own-window') });
      return placement();
    },
    reshape: async () => {
      const isWindow = open === null || isFilling(open);
      settings.saveIsWallWindow(isWindow);
      const display = isWindow ? deskDisplay() : chosenDisplay();
      if (open === null) open = openOn(display, modeOn(display, true));
      else await put({ ...open, display, mode: modeOn(display, isWindow) });
      return placementOf(open);
    },
    show: (next) => {
      message = next;
      if (open !== null) push(open.window.webContents, 'wall:message', next);
    },
  };
}

function isFilling({ mode }: OpenWall): boolean {
  return mode === 'own-display' || mode === 'desk-display';
}

/** The keyboard stays with whoever types on the desk, unless the wall covers it. */
function showWindow({ window, mode }: OpenWall): void {
  if (mode === 'desk-display') window.show();
  else window.showInactive();
}

async function arranged(wall: OpenWall): Promise<void> {
  const { window, display, mode } = wall;
  if (window.isDestroyed() || mode === 'unplaced') return;
  if (!isFilling(wall)) await standAsWindow(window, display);
  else await fillDisplay(window, display);
  // Fullscreen takes the keyboard on some systems; what is typed on would be commands before the room.
  if (mode !== 'desk-display' && !window.isDestroyed() && window.isFocused()) deskWindow()?.focus();
}

/**
 * Closes the wall with the desk, which sends everything that the wall shows, and not before: a person who is asked by
 * the desk may decide against quitting.
 */
function endWithDesk(window: BrowserWindow): void {
  const desk = deskWindow();
  const end = () => window.close();
  desk?.once('closed', end);
  window.once('closed', () => desk?.removeListener('closed', end));
  window.on('close', (event) => {
    if (isQuitting() && deskWindow() !== null) event.preventDefault();
  });
}

function deskDisplay(): Display {
  const desk = deskWindow();
  return desk === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(desk.getBounds());
}

function modeOn(display: Display, isWindow: boolean): WallMode {
  if (!canPlaceWindows()) return 'unplaced';
  if (isWindow) return 'own-window';
  return display.id === deskDisplay().id ? 'desk-display' : 'own-display';
}

function placementOf({ display, mode }: OpenWall): WallPlacement {
  const { label, scaleFactor, size } = display;
  return {
    display: label,
    width: Math.round(size.width * scaleFactor),
    height: Math.round(size.height * scaleFactor),
    mode,
  };
}

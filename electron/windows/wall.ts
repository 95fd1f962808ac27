import { type BrowserWindow, type Display, screen } from 'electron';
import { push } from '#electron/ipc/handle.ts';
import type { SettingsFile } from '#electron/settings/settingsFile.ts';
import { deskWindow } from '#electron/windows/deskWindow.ts';
import { chooseWallDisplay, nextWallDisplay } from '#electron/windows/wallDisplay.ts';
import { createWallWindow, fillDisplay, standAsWindow } from '#electron/windows/wallWindow.ts';
import type { WallMode, WallPlacement } from '#shared/ipc/payloads.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';

/** The room's window, of which there is at most one. */
export interface Wall {
  /** Opens it where it belongs; one that is open comes to the front. */
  open(): WallPlacement;
  close(): void;
  /** Fills the next display, and remembers it; null when there is no other. */
  move(): Promise<WallPlacement | null>;
  placement(): WallPlacement | null;
  /** What it shows from now on; kept for a page that is not ready yet. */
  show(message: WallMessage): void;
  /** What it is to show; null: nothing was sent yet. */
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

  const chosenDisplay = (): Display => {
    const desk = deskDisplay();
    return chooseWallDisplay(screen.getAllDisplays(), desk.id, settings.wallDisplay()) ?? desk;
  };
  const placement = (): WallPlacement | null => (open === null ? null : placementOf(open));
  const tellDesk = (): void => {
    const desk = deskWindow();
    if (desk !== null) push(desk.webContents, 'wall:moved', { placement: placement() });
  };
  const fill = async (window: BrowserWindow, display: Display): Promise<void> => {
    open = { window, display, mode: modeOn(display) };
    await fillDisplay(window, display);
  };

  screen.on('display-removed', (_event, gone) => {
    if (open?.display.id !== gone.id) return;
    const rest = deskDisplay();
    open = { ...open, display: rest, mode: 'window' };
    void standAsWindow(open.window, rest).then(() => deskWindow()?.focus());
    tellDesk();
  });
  screen.on('display-added', () => {
    if (open?.mode !== 'window') return;
    const display = chosenDisplay();
    if (display.id === deskDisplay().id) return;
    void fill(open.window, display).then(tellDesk);
  });
  screen.on('display-metrics-changed', (_event, changed) => {
    if (open?.display.id !== changed.id) return;
    const { window, mode } = open;
    if (mode === 'window') {
      open = { ...open, display: changed };
      void standAsWindow(window, changed);
    } else void fill(window, changed).then(tellDesk);
  });

  return {
    placement,
    message: () => message,
    open: () => {
      if (open !== null) {
        open.window.focus();
        return placementOf(open);
      }
      const display = chosenDisplay();
      const window = createWallWindow(display);
      open = { window, display, mode: modeOn(display) };
      window.on('closed', () => {
        open = null;
        message = null;
        tellDesk();
      });
      endWithDesk(window);
      return placementOf(open);
    },
    close: () => {
      open?.window.destroy();
      deskWindow()?.focus();
    },
    move: async () => {
      const next = open === null ? null : nextWallDisplay(screen.getAllDisplays(), open.display.id);
      if (open === null || next === null) return null;
      const { window } = open;
      settings.saveWallDisplay({ id: next.id, label: next.label });
      await fill(window, next);
      return placement();
    },
    show: (next) => {
      message = next;
      if (open !== null) push(open.window.webContents, 'wall:message', next);
    },
  };
}

/** Closes the wall with the desk, which sends everything that the wall shows. */
function endWithDesk(window: BrowserWindow): void {
  const desk = deskWindow();
  const end = () => window.destroy();
  desk?.once('closed', end);
  window.once('closed', () => desk?.removeListener('closed', end));
}

function deskDisplay(): Display {
  const desk = deskWindow();
  return desk === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(desk.getBounds());
}

function modeOn(display: Display): WallMode {
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

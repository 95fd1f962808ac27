import { app, BrowserWindow, type Display, powerMonitor, powerSaveBlocker, protocol, screen } from 'electron';
import { preventableEvent } from '#build/chromium-host/preventableEvent.ts';
import type { SettingsFile } from '#electron/settings/settingsFile.ts';
import { openDeskWindow } from '#electron/windows/deskWindow.ts';
import { notePageStart } from '#electron/windows/pageStarts.ts';
import { isQuitting, quitOnceClosed } from '#electron/windows/quitting.ts';
import { noteEdited, saveBeforeSessionEnds } from '#electron/windows/sessionEnd.ts';
import { createWall, type Wall } from '#electron/windows/wall.ts';

// A main file for the host: a desk and the real wall on empty pages. Its arguments are steps; it prints how the windows
// stand after each.

/** Rounds of the event loop without a change, after which nothing more is on its way. */
const QUIET_ROUNDS = 20;
const ROUND_MS = 10;

let isWallWindow = false;
let isHeldUp = false;
/** Whether the wall was shown before it had anything to show. */
let isShownBlank = false;
/** How often the wall was asked to close; what is destroyed is not asked. */
let closings = 0;
// What desk and wall read of the settings.
const settings = {
  deskBounds: () => ({ x: 100, y: 100, width: 900, height: 600, isMaximized: false }),
  saveDeskBounds: () => undefined,
  wallDisplay: () => null,
  saveWallDisplay: () => undefined,
  isWallWindow: () => isWallWindow,
  saveIsWallWindow: (wished: boolean) => {
    isWallWindow = wished;
  },
} as unknown as SettingsFile;

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
quitOnceClosed();

app.whenReady().then(async () => {
  protocol.handle('app', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
  saveBeforeSessionEnds();
  const desk = await openDeskWindow(settings);
  await until(() => desk.isVisible());
  const wall = createWall(settings);
  const seen: object[] = [];
  let changes = 0;
  app.on('browser-window-created', (_event, window) => {
    let isReady = false;
    isShownBlank ||= window.isVisible();
    window.once('ready-to-show', () => {
      isReady = true;
    });
    window.once('show', () => {
      isShownBlank ||= !isReady;
    });
    window.on('close', () => {
      closings += 1;
    });
    window.on('enter-full-screen', () => {
      changes += 1;
    });
    window.on('leave-full-screen', () => {
      changes += 1;
    });
  });
  for (const step of process.argv.slice(2)) {
    await take(step, wall, desk);
    const stands = await settled(() => standing(wall, desk, changes));
    seen.push({ step, ...stands, pages: await visibilities() });
  }
  process.stdout.write(JSON.stringify(seen), () => app.exit(0));
});

async function take(step: string, wall: Wall, desk: BrowserWindow): Promise<void> {
  const [name = '', detail = ''] = step.split(':');
  const window = wallOf(desk);
  switch (name) {
    case 'open':
      wall.open();
      await until(() => wallOf(desk)?.isVisible() === true);
      break;
    case 'reshape':
      await wall.reshape();
      await until(() => wallOf(desk)?.isVisible() === true);
      break;
    case 'close':
      wall.close();
      break;
    case 'click':
      window?.focus();
      break;
    case 'key':
      window?.webContents.emit('before-input-event', {}, { type: 'keyDown', key: detail });
      break;
    case 'panel':
      tell(wallDisplay(window), ['workArea']);
      break;
    case 'minimise':
      (detail === 'wall' ? window : desk)?.minimize();
      break;
    case 'unplug': {
      const [first, gone] = screen.getAllDisplays();
      process.env.DEBRIEF_HOST_DISPLAYS = JSON.stringify([first?.bounds]);
      screen.emit('display-removed', {}, gone);
      break;
    }
    case 'shrink':
      process.env.DEBRIEF_HOST_DISPLAYS = JSON.stringify(
        screen.getAllDisplays().map(({ bounds }) => ({ ...bounds, height: bounds.height - 100 })),
      );
      tell(wallDisplay(window), ['bounds', 'workArea']);
      break;
    case 'edit':
      noteEdited(desk.webContents, true);
      break;
    case 'logOff': {
      notePageStart(desk.webContents);
      const event = preventableEvent({ reasons: ['logoff'] });
      desk.emit('query-session-end', event);
      isHeldUp = event.defaultPrevented;
      break;
    }
    case 'shutDown': {
      notePageStart(desk.webContents);
      const event = preventableEvent({});
      // As Linux tells it; its declaration names no event.
      (powerMonitor as NodeJS.EventEmitter).emit('shutdown', event);
      isHeldUp = event.defaultPrevented;
      break;
    }
    case 'quit':
      // A page that has started is asked for its edits, and says nothing here: the window stays for now.
      notePageStart(desk.webContents);
      app.quit();
      break;
    default:
      throw new Error(`No step ${step}`);
  }
}

/** The display as it is by now, as the system tells it. */
function tell(display: Display, changed: readonly string[]): void {
  screen.emit('display-metrics-changed', {}, display, changed);
}

function wallDisplay(window: BrowserWindow | undefined): Display {
  const at = screen.getDisplayMatching(window?.getBounds() ?? { x: 0, y: 0, width: 1, height: 1 });
  return screen.getAllDisplays().find(({ id }) => id === at.id) ?? at;
}

function wallOf(desk: BrowserWindow): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) => window !== desk);
}

function standing(wall: Wall, desk: BrowserWindow, changes: number) {
  const window = wallOf(desk);
  const nameOf = (each: BrowserWindow | null | undefined) =>
    each == null ? null : each === desk ? 'desk' : 'wall';
  const stack: () => readonly string[] = Reflect.get(globalThis, Symbol.for('debrief.host.windowStack'));
  const top = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === stack()[0]);
  return {
    top: nameOf(top),
    focused: nameOf(BrowserWindow.getFocusedWindow()),
    mode: wall.placement()?.mode ?? null,
    bounds: window?.getBounds() ?? null,
    isFullScreen: window?.isFullScreen() ?? false,
    isSimplyFull: window?.isSimpleFullScreen() ?? false,
    isKeptAwake: powerSaveBlocker.isStarted(1),
    changes,
    isShownBlank,
    closings,
    isHeldUp,
    isQuitting: isQuitting(),
  };
}

/** What each page reads of its own visibility: a hidden one runs its timers once a second, later once a minute. */
function visibilities(): Promise<readonly string[]> {
  return Promise.all(BrowserWindow.getAllWindows().map(visibilityOf));
}

async function visibilityOf(window: BrowserWindow): Promise<string> {
  for (;;) {
    if (window.isDestroyed()) return 'closed';
    try {
      return await window.webContents.executeJavaScript('document.visibilityState');
    } catch {
      await pause(); // Another page takes its place.
    }
  }
}

/** What it gives once it has been the same for a while. */
async function settled<Seen extends object>(look: () => Seen): Promise<Seen> {
  let seen = look();
  for (let quiet = 0; quiet < QUIET_ROUNDS; quiet += 1) {
    await pause();
    const now = look();
    if (JSON.stringify(now) !== JSON.stringify(seen)) quiet = 0;
    seen = now;
  }
  return seen;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ROUND_MS));
}

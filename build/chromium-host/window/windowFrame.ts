import type { BrowserWindowConstructorOptions, Display, Rectangle } from 'electron';
import type { PageTarget } from '#build/chromium-host/chromium/targets.ts';
import { canPlaceWindows, desktop } from '#build/chromium-host/platform.ts';
import { hostSettings } from '#build/chromium-host/settings.ts';
import { displayOf, primaryDisplay } from '#build/chromium-host/system/displays.ts';
import { noteWorkAreaChange } from '#build/chromium-host/system/screen.ts';
import type { WindowEvents } from '#build/chromium-host/window/windowEvents.ts';
import { noteStackChange } from '#build/chromium-host/window/windowStack.ts';

type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

/** As long as a fast system takes to fill a display or leave it; nothing is to rely on it being at once. */
const CHANGING_MS = 20;
type PlainEvent = {
  [Name in keyof WindowEvents]: WindowEvents[Name] extends [] ? Name : never;
}[keyof WindowEvents];

/** A window's place, size and state; the page's own window follows it. */
export interface WindowFrame {
  readonly bounds: () => Rectangle;
  readonly normalBounds: () => Rectangle;
  readonly setBounds: (bounds: Partial<Rectangle>) => void;
  readonly state: () => WindowState;
  /** Fullscreen is entered and left a moment later, one wish after the other. */
  readonly setState: (state: WindowState) => void;
  /** macOS's older way to fill a display: at once, with no event, and no fullscreen in the system's sense. */
  readonly isSimplyFull: () => boolean;
  readonly setSimplyFull: (isFull: boolean) => void;
  readonly isVisible: () => boolean;
  readonly setVisible: (isVisible: boolean) => void;
  /** Gives the page the frame's size; called before the page loads anything. */
  readonly apply: () => Promise<void>;
}

/** Electron's default size. */
const DEFAULT_SIZE = { width: 800, height: 600 };

/** Starts hidden where the system lets it, at the wished place or else centred. */
export function createWindowFrame(
  wish: BrowserWindowConstructorOptions,
  page: Promise<PageTarget>,
  emit: (event: PlainEvent) => void,
): WindowFrame {
  let normal = startBounds(wish);
  let state: WindowState = wish.fullscreen ? 'fullscreen' : 'normal';
  // Linux shows a window that is to fill its display, whatever else is asked for.
  const isShownToFill = desktop().startsWith('linux');
  let isVisible = isShownToFill && wish.fullscreen === true;
  let isSimplyFull = false;
  let wishedState: WindowState = state;
  let changing: Promise<void> = Promise.resolve();
  const smallest = { width: wish.minWidth ?? 0, height: wish.minHeight ?? 0 };

  const bounds = (): Rectangle => {
    const place = placed();
    return canPlaceWindows() ? place : { ...place, x: 0, y: 0 };
  };
  const placed = (): Rectangle => {
    if (state === 'maximized') return { ...display().workArea };
    if (state === 'fullscreen' || isSimplyFull) return { ...display().bounds };
    return { ...normal };
  };
  // Where no program places windows, the system takes the display that is worked on.
  const display = (): Display => (canPlaceWindows() ? displayOf(normal) : primaryDisplay());

  const become = (next: WindowState): void => {
    if (next === state) return;
    const before = state;
    state = next;
    applyLater();
    emit(stateEvent(before, next));
    emit('resize');
    if (next === 'fullscreen' || before === 'fullscreen') noteWorkAreaChange(display());
  };
  const becomeLater = async (next: WindowState): Promise<void> => {
    await changing;
    await new Promise((resolve) => setTimeout(resolve, CHANGING_MS));
    become(next);
  };

  const apply = async (): Promise<void> => {
    const target = await page;
    if (hostSettings().isHeadless) await fitViewport(target, bounds());
    else await moveOsWindow(target, isVisible ? state : 'minimized', normal);
  };
  const applyLater = (): void => {
    apply().catch(() => {}); // The window closed meanwhile.
    noteStackChange();
  };

  const setVisible = (wished: boolean): void => {
    if (wished === isVisible) return;
    isVisible = wished;
    applyLater();
    emit(wished ? 'show' : 'hide');
  };

  return {
    bounds,
    normalBounds: () => ({ ...normal }),
    setBounds: (wished) => {
      // macOS does not move a window that fills a display.
      if (desktop() === 'darwin' && state === 'fullscreen') return;
      const before = normal;
      normal = {
        x: canPlaceWindows() ? Math.round(wished.x ?? before.x) : before.x,
        y: canPlaceWindows() ? Math.round(wished.y ?? before.y) : before.y,
        width: Math.max(smallest.width, Math.round(wished.width ?? before.width)),
        height: Math.max(smallest.height, Math.round(wished.height ?? before.height)),
      };
      applyLater();
      if (normal.width !== before.width || normal.height !== before.height) emit('resize');
      if (normal.x !== before.x || normal.y !== before.y) emit('move');
    },
    state: () => state,
    setState: (next) => {
      const isOfFullScreen = next === 'fullscreen' || wishedState === 'fullscreen';
      wishedState = next;
      if (isShownToFill && next === 'fullscreen') setVisible(true);
      if (isOfFullScreen) changing = becomeLater(next);
      else become(next);
    },
    isSimplyFull: () => isSimplyFull,
    setSimplyFull: (wished) => {
      if (wished === isSimplyFull) return;
      isSimplyFull = wished;
      applyLater();
      noteWorkAreaChange(display());
    },
    isVisible: () => isVisible,
    setVisible,
    apply,
  };
}

function startBounds(wish: BrowserWindowConstructorOptions): Rectangle {
  const { workArea } = primaryDisplay();
  const width = wish.width ?? DEFAULT_SIZE.width;
  const height = wish.height ?? DEFAULT_SIZE.height;
  const x = wish.x ?? Math.round(workArea.x + (workArea.width - width) / 2);
  const y = wish.y ?? Math.round(workArea.y + (workArea.height - height) / 2);
  return { x, y, width, height };
}

function stateEvent(before: WindowState, next: WindowState): PlainEvent {
  if (next === 'fullscreen') return 'enter-full-screen';
  if (before === 'fullscreen') return 'leave-full-screen';
  if (next === 'maximized') return 'maximize';
  if (next === 'minimized') return 'minimize';
  return before === 'minimized' ? 'restore' : 'unmaximize';
}

async function fitViewport({ session }: PageTarget, { width, height }: Rectangle): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
}

async function moveOsWindow(target: PageTarget, windowState: WindowState, normal: Rectangle): Promise<void> {
  const { session, targetId } = target;
  const { windowId } = await session.send('Browser.getWindowForTarget', { targetId });
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  if (windowState === 'normal') {
    const { x: left, y: top, width, height } = normal;
    await session.send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } });
  } else {
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  }
}

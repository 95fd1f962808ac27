import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { PageTarget } from '#build/chromium-host/chromium/targets.ts';
import { hostSettings } from '#build/chromium-host/settings.ts';
import { displayOf, primaryDisplay } from '#build/chromium-host/system/displays.ts';
import type { WindowEvents } from '#build/chromium-host/window/windowEvents.ts';

type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';
type PlainEvent = {
  [Name in keyof WindowEvents]: WindowEvents[Name] extends [] ? Name : never;
}[keyof WindowEvents];

/** A window's place, size and state; the page's own window follows it. */
export interface WindowFrame {
  readonly bounds: () => Rectangle;
  readonly normalBounds: () => Rectangle;
  readonly setBounds: (bounds: Partial<Rectangle>) => void;
  readonly state: () => WindowState;
  readonly setState: (state: WindowState) => void;
  readonly isVisible: () => boolean;
  readonly setVisible: (isVisible: boolean) => void;
  /** Gives the page the frame's size; called before the page loads anything. */
  readonly apply: () => Promise<void>;
}

/** Electron's default size. */
const DEFAULT_SIZE = { width: 800, height: 600 };

/** Starts hidden, at the wished place or else centred. */
export function createWindowFrame(
  wish: BrowserWindowConstructorOptions,
  page: Promise<PageTarget>,
  emit: (event: PlainEvent) => void,
): WindowFrame {
  let normal = startBounds(wish);
  let state: WindowState = wish.fullscreen ? 'fullscreen' : 'normal';
  let isVisible = false;
  const smallest = { width: wish.minWidth ?? 0, height: wish.minHeight ?? 0 };

  const bounds = (): Rectangle => {
    if (state === 'maximized') return { ...displayOf(normal).workArea };
    if (state === 'fullscreen') return { ...displayOf(normal).bounds };
    return { ...normal };
  };

  const apply = async (): Promise<void> => {
    const target = await page;
    if (hostSettings().isHeadless) await fitViewport(target, bounds());
    else await moveOsWindow(target, isVisible ? state : 'minimized', normal);
  };
  const applyLater = (): void => void apply().catch(() => {}); // The window closed meanwhile.

  return {
    bounds,
    normalBounds: () => ({ ...normal }),
    setBounds: (wished) => {
      const before = normal;
      normal = {
        x: Math.round(wished.x ?? before.x),
        y: Math.round(wished.y ?? before.y),
        width: Math.max(smallest.width, Math.round(wished.width ?? before.width)),
        height: Math.max(smallest.height, Math.round(wished.height ?? before.height)),
      };
      applyLater();
      if (normal.width !== before.width || normal.height !== before.height) emit('resize');
      if (normal.x !== before.x || normal.y !== before.y) emit('move');
    },
    state: () => state,
    setState: (next) => {
      if (next === state) return;
      const before = state;
      state = next;
      applyLater();
      emit(stateEvent(before, next));
      emit('resize');
    },
    isVisible: () => isVisible,
    setVisible: (wished) => {
      if (wished === isVisible) return;
      isVisible = wished;
      applyLater();
      emit(wished ? 'show' : 'hide');
    },
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

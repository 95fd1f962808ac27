import type { BrowserWindowConstructorOptions, BrowserWindow as ElectronWindow } from 'electron';
import { emitApp } from '#build/chromium-host/app/appEvents.ts';
import { sessionDataFolder } from '#build/chromium-host/app/appPaths.ts';
import { isReady, noteWindowClosed } from '#build/chromium-host/app/lifecycle.ts';
import { openPage } from '#build/chromium-host/chromium/browser.ts';
import { createContents } from '#build/chromium-host/contents/webContents.ts';
import type { TypedEmitter } from '#build/chromium-host/emitter.ts';
import { preventableEvent } from '#build/chromium-host/preventableEvent.ts';
import { type Surface, strict } from '#build/chromium-host/strict.ts';
import { watchPageVisibility } from '#build/chromium-host/window/pageVisibility.ts';
import { requireIsolation } from '#build/chromium-host/window/webPreferences.ts';
import { createWindowEmitter, type WindowEvents } from '#build/chromium-host/window/windowEvents.ts';
import { blurWindow, focusNext, focusWindow } from '#build/chromium-host/window/windowFocus.ts';
import { createWindowFrame, type WindowFrame } from '#build/chromium-host/window/windowFrame.ts';
import {
  addWindow,
  getAllWindows,
  getFocusedWindow,
  removeWindow,
} from '#build/chromium-host/window/windowRegistry.ts';
import { dropWindow, raiseWindow } from '#build/chromium-host/window/windowStack.ts';

let lastId = 0;

/** Called as `new BrowserWindow(options)`: opens a page in an OS window of its own, or in memory. */
function construct(options: BrowserWindowConstructorOptions = {}): ElectronWindow {
  if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
  requireIsolation(options.webPreferences);
  lastId += 1;
  const emitter = createWindowEmitter();
  const page = openPage({ width: options.width ?? 800, height: options.height ?? 600 }, sessionDataFolder());
  const frame = createWindowFrame(options, page, (event) => emitter.emit(event));
  const contents = createContents(page, options.webPreferences ?? {}, frame.apply);
  const ending = createEnding(emitter, () => page.then((target) => target.close()));
  const window: ElectronWindow = strict<ElectronWindow>(
    'BrowserWindow',
    {
      ...frameMembers(frame, () => window),
      ...titleMembers(options.title ?? ''),
      ...ending.members,
      id: lastId,
      webContents: contents.webContents,
      loadURL: (url, loadOptions) => contents.webContents.loadURL(url, loadOptions),
      reload: () => contents.webContents.reload(),
      capturePage: (rect) => contents.webContents.capturePage(rect),
    },
    emitter,
  );

  const endWatching = watchPageVisibility(window, contents.setHidden);
  ending.onEnded(() => {
    endWatching();
    const hadFocus = getFocusedWindow() === window;
    blurWindow(window);
    const wasLast = removeWindow(window);
    dropWindow(window);
    contents.destroy();
    emitter.emit('closed');
    if (hadFocus) focusNext();
    if (wasLast) noteWindowClosed();
  });
  contents.onTitle((title) => {
    const event = preventableEvent({});
    emitter.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) window.setTitle(title);
  });
  contents.onFirstLoad(() => emitter.emit('ready-to-show'));
  void page
    .then((target) => target.closed)
    .then(ending.end, (error: Error) => {
      console.error(`No window: ${error.message}`);
      ending.end();
    });
  addWindow(window);
  raiseWindow(window);
  emitApp('browser-window-created', preventableEvent({}), window);
  emitApp('web-contents-created', preventableEvent({}), contents.webContents);
  if (options.show !== false) window.show();
  return window;
}

function frameMembers(frame: WindowFrame, self: () => ElectronWindow): Surface<ElectronWindow> {
  const show = (): void => {
    frame.setVisible(true);
    focusWindow(self(), true);
  };
  return {
    show,
    showInactive: () => {
      raiseWindow(self());
      frame.setVisible(true);
    },
    hide: () => {
      blurWindow(self());
      frame.setVisible(false);
    },
    focus: () => focusWindow(self()),
    blur: () => blurWindow(self()),
    isVisible: () => frame.isVisible() && frame.state() !== 'minimized',
    isFocused: () => getFocusedWindow() === self(),
    moveTop: () => raiseWindow(self()),
    minimize: () => {
      blurWindow(self());
      frame.setState('minimized');
    },
    isMinimized: () => frame.state() === 'minimized',
    restore: () => {
      frame.setState('normal');
      show();
    },
    maximize: () => frame.setState('maximized'),
    unmaximize: () => frame.setState('normal'),
    isMaximized: () => frame.state() === 'maximized',
    setFullScreen: (isWanted) => frame.setState(isWanted ? 'fullscreen' : 'normal'),
    isFullScreen: () => frame.state() === 'fullscreen',
    setSimpleFullScreen: frame.setSimplyFull,
    isSimpleFullScreen: frame.isSimplyFull,
    getBounds: frame.bounds,
    getContentBounds: frame.bounds,
    getNormalBounds: frame.normalBounds,
    setBounds: (bounds) => frame.setBounds(bounds),
    setContentSize: (width, height) => frame.setBounds({ width, height }),
    setSize: (width, height) => frame.setBounds({ width, height }),
    setPosition: (x, y) => frame.setBounds({ x, y }),
    center: () => {},
    setMenuBarVisibility: () => {},
    setAutoHideMenuBar: () => {},
    setBackgroundColor: () => {},
  };
}

function titleMembers(startTitle: string): Surface<ElectronWindow> {
  let title = startTitle;
  let isEdited = false;
  let file = '';
  return {
    setTitle: (text) => {
      title = text;
    },
    getTitle: () => title,
    setDocumentEdited: (edited) => {
      isEdited = edited;
    },
    isDocumentEdited: () => isEdited,
    setRepresentedFilename: (name) => {
      file = name;
    },
    getRepresentedFilename: () => file,
  };
}

interface Ending {
  readonly members: Surface<ElectronWindow>;
  readonly end: () => void;
  readonly onEnded: (listener: () => void) => void;
}

/** A window ends once: by `destroy`, by a `close` that nobody prevents, or because its page is gone. */
function createEnding(emitter: TypedEmitter<WindowEvents>, closePage: () => Promise<void>): Ending {
  let isEnded = false;
  let tell = (): void => {};
  const end = (): void => {
    if (isEnded) return;
    isEnded = true;
    tell();
  };
  const destroy = (): void => {
    closePage().catch(() => {}); // Gone already is as good.
    end();
  };
  const close = (): void => {
    if (isEnded) return;
    const event = preventableEvent({});
    emitter.emit('close', event);
    if (!event.defaultPrevented) destroy();
  };
  return {
    members: { close, destroy, isDestroyed: () => isEnded },
    end,
    onEnded: (listener) => {
      tell = listener;
    },
  };
}

const statics: Surface<typeof ElectronWindow> = {
  getAllWindows,
  getFocusedWindow,
  fromWebContents: (contents) => getAllWindows().find((window) => window.webContents === contents) ?? null,
  fromId: (id) => getAllWindows().find((window) => window.id === id) ?? null,
};

/** Electron's class, as far as the host has it. */
export const BrowserWindow = strict<typeof ElectronWindow>(
  'BrowserWindow',
  Object.assign(construct, statics),
);

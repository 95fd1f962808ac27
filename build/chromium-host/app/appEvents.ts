import type { App, BrowserWindow, Event, NotificationResponse, Session, WebContents } from 'electron';
import { createEmitter } from '#build/chromium-host/emitter.ts';

/** What the app tells its listeners. */
export interface AppEvents {
  'will-finish-launching': [];
  ready: [event: Event, launchInfo: Record<string, unknown> | NotificationResponse];
  'window-all-closed': [];
  activate: [event: Event, hasVisibleWindows: boolean];
  'second-instance': [event: Event, argv: string[], workingDirectory: string, additionalData: unknown];
  'open-file': [event: Event, path: string];
  'before-quit': [event: Event];
  'will-quit': [event: Event];
  quit: [event: Event, exitCode: number];
  'browser-window-created': [event: Event, window: BrowserWindow];
  'browser-window-focus': [event: Event, window: BrowserWindow];
  'browser-window-blur': [event: Event, window: BrowserWindow];
  'web-contents-created': [event: Event, webContents: WebContents];
  'session-created': [session: Session];
}

/** The app's emitter; `activate` and `open-file` come from macOS, here only from a test. */
export const appEmitter = createEmitter<App, AppEvents>('app', [
  'will-finish-launching',
  'ready',
  'window-all-closed',
  'activate',
  'second-instance',
  'open-file',
  'before-quit',
  'will-quit',
  'quit',
  'browser-window-created',
  'browser-window-focus',
  'browser-window-blur',
  'web-contents-created',
  'session-created',
]);

/** Tells the app's listeners; false when there was none. */
export const emitApp = appEmitter.emit;

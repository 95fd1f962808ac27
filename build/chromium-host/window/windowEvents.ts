import type { BrowserWindow, Event, WindowSessionEndEvent } from 'electron';
import { createEmitter, type TypedEmitter } from '#build/chromium-host/emitter.ts';

/** What a window of the host tells its listeners. */
export interface WindowEvents {
  close: [event: Event];
  closed: [];
  'ready-to-show': [];
  show: [];
  hide: [];
  focus: [];
  blur: [];
  resize: [];
  resized: [];
  move: [];
  moved: [];
  minimize: [];
  maximize: [];
  unmaximize: [];
  restore: [];
  'enter-full-screen': [];
  'leave-full-screen': [];
  'page-title-updated': [event: Event, title: string, explicitSet: boolean];
  'query-session-end': [event: WindowSessionEndEvent];
  'session-end': [event: WindowSessionEndEvent];
  unresponsive: [];
  responsive: [];
}

/** Makes a window's emitter; what the system tells of its session and of a page that hangs comes from tests only. */
export function createWindowEmitter(): TypedEmitter<WindowEvents> {
  return createEmitter<BrowserWindow, WindowEvents>('BrowserWindow', [
    'close',
    'closed',
    'ready-to-show',
    'show',
    'hide',
    'focus',
    'blur',
    'resize',
    'resized',
    'move',
    'moved',
    'minimize',
    'maximize',
    'unmaximize',
    'restore',
    'enter-full-screen',
    'leave-full-screen',
    'page-title-updated',
    'query-session-end',
    'session-end',
    'unresponsive',
    'responsive',
  ]);
}

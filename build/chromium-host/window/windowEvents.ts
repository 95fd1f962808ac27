import type { BrowserWindow, Event } from 'electron';
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
  unresponsive: [];
  responsive: [];
}

/** Makes a window's emitter; `unresponsive` and `responsive` may be listened to but are never told. */
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
    'unresponsive',
    'responsive',
  ]);
}

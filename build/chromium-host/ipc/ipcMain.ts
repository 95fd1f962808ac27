import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { strict } from '#build/chromium-host/strict.ts';

type Handler = Parameters<IpcMain['handle']>[1];
type Listener = (event: IpcMainEvent, ...args: unknown[]) => void;

const handlers = new Map<string, Handler>();
const listeners = new EventEmitter();

/**
 * Answers a page's `invoke`. Rejects with the message that the page gets to see, in Electron's words;
 * the answer is a structured clone.
 */
export async function answerInvoke(
  channel: string,
  event: IpcMainInvokeEvent,
  args: readonly unknown[],
): Promise<unknown> {
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return cloneForPage(await handler(event, ...args));
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${error}`);
  }
}

/** Tells the listeners of a page's `send`. */
export function tellListeners(channel: string, event: IpcMainEvent, args: readonly unknown[]): void {
  listeners.emit(channel, event, ...args);
}

/** Throws, in Electron's words, for what cannot cross: functions, symbols, promises. */
export function cloneForPage<Value>(value: Value): Value {
  try {
    return structuredClone(value);
  } catch {
    throw new Error('An object could not be cloned.');
  }
}

/** Electron's ipcMain. */
export const ipcMain: IpcMain = strict<IpcMain>('ipcMain', {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  handleOnce: (channel, handler) => {
    handlers.set(channel, (event, ...args) => {
      handlers.delete(channel);
      return handler(event, ...args);
    });
  },
  removeHandler: (channel) => void handlers.delete(channel),
  ...channelListeners(),
});

/** Any channel may be listened to, so these are not the emitter of events known by name. */
function channelListeners(): object {
  return {
    on(channel: string, listener: Listener) {
      listeners.on(channel, listener);
      return this;
    },
    once(channel: string, listener: Listener) {
      listeners.once(channel, listener);
      return this;
    },
    off(channel: string, listener: Listener) {
      listeners.off(channel, listener);
      return this;
    },
    removeListener(channel: string, listener: Listener) {
      listeners.off(channel, listener);
      return this;
    },
    removeAllListeners(channel?: string) {
      listeners.removeAllListeners(channel);
      return this;
    },
  };
}

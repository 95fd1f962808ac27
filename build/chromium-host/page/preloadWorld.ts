import type { BridgeEnd } from '#build/chromium-host/page/bridgeEnd.ts';
import type { HostMessage, PageMessage } from '#build/chromium-host/page/pageMessage.ts';
import type { Wire } from '#build/chromium-host/page/wire.ts';

/** What the preload's world is made of. */
export interface PreloadWorld {
  /** The preload's only `require`: it knows the name `electron` and nothing else. */
  readonly require: (name: string) => unknown;
  readonly receive: (message: HostMessage) => void;
}

/**
 * Makes `contextBridge` and `ipcRenderer` in the preload's isolated world. Its source text runs inside
 * pages, so it refers to nothing outside.
 */
export function createPreloadWorld(
  wire: Wire,
  post: (message: PageMessage) => void,
  bridge: BridgeEnd,
): PreloadWorld {
  type Listener = (event: object, ...args: unknown[]) => void;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  const listeners = new Map<string, Listener[]>();
  const exposed = new Set<string>();
  let lastCall = 0;

  function encode(args: readonly unknown[]): string {
    try {
      return wire.encode(structuredClone(args));
    } catch {
      throw new Error('An object could not be cloned.'); // Electron's own words.
    }
  }

  function strict<Api extends object>(name: string, api: Api): Api {
    return new Proxy(api, {
      get(target, key, receiver) {
        if (typeof key === 'string' && key !== 'then' && key !== 'toJSON' && !(key in target)) {
          throw new Error(`The Chromium host has no ${name}.${key} in a preload.`);
        }
        return Reflect.get(target, key, receiver);
      },
    });
  }

  const ipcRenderer = strict('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) => {
      const message = { kind: 'invoke' as const, call: ++lastCall, channel, args: encode(args) };
      return new Promise((resolve, reject) => {
        waiting.set(message.call, { resolve, reject });
        post(message);
      });
    },
    send: (channel: string, ...args: unknown[]) => post({ kind: 'send', channel, args: encode(args) }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return this;
    },
    off(channel: string, listener: Listener) {
      const kept = [...(listeners.get(channel) ?? [])];
      const place = kept.lastIndexOf(listener);
      if (place >= 0) kept.splice(place, 1);
      listeners.set(channel, kept);
      return this;
    },
    removeListener(channel: string, listener: Listener) {
      return this.off(channel, listener);
    },
  });

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (name: string, api: unknown) => {
      if (exposed.has(name) || name in window) {
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`);
      }
      exposed.add(name);
      bridge.post('expose', { name, api: bridge.pack(api) });
    },
  });

  const electron = strict('electron', { contextBridge, ipcRenderer });

  function settle(
    call: number,
    use: (waiter: { resolve: (v: unknown) => void; reject: (e: Error) => void }) => void,
  ): void {
    const waiter = waiting.get(call);
    waiting.delete(call);
    if (waiter) use(waiter);
  }

  function receive(message: HostMessage): void {
    if (message.kind === 'result') settle(message.call, ({ resolve }) => resolve(wire.decode(message.value)));
    if (message.kind === 'failure') settle(message.call, ({ reject }) => reject(new Error(message.message)));
    if (message.kind === 'visibility') bridge.post('visibility', message.isHidden);
    if (message.kind !== 'event') return;
    const args = wire.decode(message.args) as unknown[]; // The host sends a list.
    for (const listener of listeners.get(message.channel) ?? []) listener({ sender: ipcRenderer }, ...args);
  }

  function require(name: string): unknown {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`); // As a sandboxed preload in Electron says it.
  }

  return { require, receive };
}

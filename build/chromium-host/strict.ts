import type { HostEmitter } from '#build/chromium-host/emitter.ts';

type EmitterMethod = 'on' | 'once' | 'off' | 'addListener' | 'removeListener' | 'removeAllListeners' | 'emit';

/**
 * The part of an Electron object that the host has: any of its members, each in Electron's own shape.
 * Event methods are left to the emitter, whose event names and arguments are checked apart.
 */
export type Surface<Full> = { [Key in keyof Full as Exclude<Key, EmitterMethod>]?: Full[Key] };

/** What the language itself asks every object for: thenables, JSON, inspection and test matchers. */
const ASKED_BY_THE_LANGUAGE: ReadonlySet<string> = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType']);

/**
 * Makes an Electron object out of the part that the host has. Reading a member that the host lacks
 * throws an error that names it, so that a gap is never mistaken for a value. A member may be replaced,
 * as tests do with dialogs.
 */
export function strict<Full extends object>(
  name: string,
  implementation: Surface<Full>,
  emitter?: HostEmitter,
): Full {
  if (emitter) Object.defineProperties(implementation, Object.getOwnPropertyDescriptors(emitter.methods));
  const guarded: object = new Proxy(implementation, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !ASKED_BY_THE_LANGUAGE.has(key)) {
        throw new Error(
          `The Chromium host has no ${name}.${key}. Electron may: add it in build/chromium-host.`,
        );
      }
      return Reflect.get(target, key, receiver);
    },
  });
  return guarded as Full; // Everything else that Full names throws on access, above.
}

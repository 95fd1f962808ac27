import { EventEmitter } from 'node:events';

type Listener = (...args: never[]) => void;

/** The event methods of an Electron object; names that the host never emits are refused. */
export interface EmitterMethods {
  on(event: string, listener: Listener): this;
  once(event: string, listener: Listener): this;
  off(event: string, listener: Listener): this;
  addListener(event: string, listener: Listener): this;
  removeListener(event: string, listener: Listener): this;
  removeAllListeners(event?: string): this;
  listenerCount(event: string): number;
  emit(event: string, ...args: readonly unknown[]): boolean;
}

/** What strict() puts on an object so that the app can listen to it. */
export interface HostEmitter {
  readonly methods: EmitterMethods;
}

/** An emitter of which the host knows each event's arguments. */
export interface TypedEmitter<Events> extends HostEmitter {
  /** Tells the listeners in the order they came; false when there was none. */
  emit<Name extends keyof Events & string>(event: Name, ...args: Events[Name] & readonly unknown[]): boolean;
}

/**
 * The events that Electron's `on` accepts with these arguments; an event it lacks, or has with other
 * arguments, becomes `never` and so does not compile where the emitter is made.
 */
export type AsElectronHas<Emitter, Events> = {
  [Name in keyof Events]: Emitter extends {
    on(
      event: Name,
      listener: (...args: Events[Name] extends readonly unknown[] ? Events[Name] : never) => void,
    ): unknown;
  }
    ? Events[Name]
    : never;
};

/** Makes the event side of an Electron object; `names` lists every event that the app may listen to. */
export function createEmitter<Emitter, Events extends AsElectronHas<Emitter, Events>>(
  owner: string,
  names: readonly (keyof Events & string)[],
): TypedEmitter<Events> {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  const known = (event: string): string => {
    if ((names as readonly string[]).includes(event)) return event;
    throw new Error(
      `The Chromium host never emits '${event}' on ${owner}. Electron may: add it in build/chromium-host.`,
    );
  };
  const methods: EmitterMethods = {
    on(event, listener) {
      emitter.on(known(event), listener as () => void);
      return this;
    },
    once(event, listener) {
      emitter.once(known(event), listener as () => void);
      return this;
    },
    off(event, listener) {
      emitter.off(known(event), listener as () => void);
      return this;
    },
    addListener(event, listener) {
      return this.on(event, listener);
    },
    removeListener(event, listener) {
      return this.off(event, listener);
    },
    removeAllListeners(event) {
      emitter.removeAllListeners(event);
      return this;
    },
    listenerCount: (event) => emitter.listenerCount(known(event)),
    emit: (event, ...args) => emitter.emit(event, ...args),
  };
  return { methods, emit: (event, ...args) => emitter.emit(event, ...args) };
}

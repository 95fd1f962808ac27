/** One end of the bridge between the page's own world and the preload's world. */
export interface BridgeEnd {
  readonly pack: (value: unknown) => unknown;
  readonly unpack: (packed: unknown) => unknown;
  readonly post: (kind: string, detail: unknown) => void;
  readonly listen: (kind: string, listener: (detail: never) => void) => void;
}

/**
 * Makes one end over an event target that both worlds hold and no page script can reach. Values are
 * cloned; functions become proxies that call across and answer at once; promises settle across. Its
 * source text runs inside pages, so it refers to nothing outside.
 */
export function createBridgeEnd(channel: EventTarget, here: string, there: string): BridgeEnd {
  type AnyFunction = (...args: unknown[]) => unknown;
  type Packed = { readonly kind: string; readonly [part: string]: unknown };
  type Outcome = { readonly value?: Packed; readonly error?: Packed };

  const functions = new Map<number, AnyFunction>();
  const promises = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (reason: unknown) => void }
  >();
  const outcomes = new Map<number, Outcome>();
  // Taken before any page script runs, which could replace them.
  const dispatch = channel.dispatchEvent.bind(channel);
  const AnyEvent = CustomEvent;
  const clone = structuredClone;
  let lastId = 0;

  function post(kind: string, detail: unknown): void {
    dispatch(new AnyEvent(`${there}:${kind}`, { detail }));
  }

  function listen(kind: string, listener: (detail: never) => void): void {
    channel.addEventListener(`${here}:${kind}`, (event) => listener((event as CustomEvent).detail as never));
  }

  function isRecord(value: unknown): value is Record<string, unknown> {
    return Object.prototype.toString.call(value) === '[object Object]';
  }

  function packFunction(callable: AnyFunction): Packed {
    lastId += 1;
    functions.set(lastId, callable);
    return { kind: 'function', id: lastId };
  }

  function packPromise(promise: Promise<unknown>): Packed {
    lastId += 1;
    const id = lastId;
    void promise
      .then((value): Outcome => ({ value: pack(value) }))
      .catch((error): Outcome => ({ error: pack(error) })) // Rejected again at the other end.
      .then((outcome) => post('settled', { id, outcome }));
    return { kind: 'promise', id };
  }

  function pack(value: unknown): Packed {
    if (typeof value === 'function') return packFunction(value as AnyFunction);
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) return { kind: 'error', name: value.name, message: value.message };
    if (Array.isArray(value)) return { kind: 'array', items: value.map(pack) };
    if (isRecord(value)) {
      return { kind: 'object', entries: Object.entries(value).map(([key, item]) => [key, pack(item)]) };
    }
    return { kind: 'value', value: clone(value) };
  }

  function unpack(packed: unknown): unknown {
    const { kind, ...parts } = packed as Packed; // Made by the other end's pack.
    if (kind === 'function') return proxy(parts.id as number);
    if (kind === 'promise')
      return new Promise((resolve, reject) => promises.set(parts.id as number, { resolve, reject }));
    if (kind === 'error') return Object.assign(new Error(parts.message as string), { name: parts.name });
    if (kind === 'array') return (parts.items as Packed[]).map(unpack);
    if (kind !== 'object') return parts.value;
    return Object.fromEntries(
      (parts.entries as [string, Packed][]).map(([key, item]) => [key, unpack(item)]),
    );
  }

  /** The other end answers while the event is being dispatched, so the outcome is there when it returns. */
  function proxy(id: number): AnyFunction {
    return (...args) => {
      lastId += 1;
      const call = lastId;
      post('call', { id, call, args: args.map(pack) });
      const outcome = outcomes.get(call);
      outcomes.delete(call);
      if (outcome?.error) throw unpack(outcome.error);
      return outcome?.value && unpack(outcome.value);
    };
  }

  function answer(id: number, args: readonly unknown[]): Outcome {
    try {
      return { value: pack(functions.get(id)?.(...args.map(unpack))) };
    } catch (error) {
      return { error: pack(error) }; // Thrown again at the other end.
    }
  }

  listen('call', ({ id, call, args }: { id: number; call: number; args: unknown[] }) =>
    post('answer', { call, outcome: answer(id, args) }),
  );
  listen('answer', ({ call, outcome }: { call: number; outcome: Outcome }) => outcomes.set(call, outcome));
  listen('settled', ({ id, outcome }: { id: number; outcome: Outcome }) => {
    const promise = promises.get(id);
    promises.delete(id);
    if (outcome.error) promise?.reject(unpack(outcome.error));
    else promise?.resolve(outcome.value && unpack(outcome.value));
  });
  return { pack, unpack, post, listen };
}

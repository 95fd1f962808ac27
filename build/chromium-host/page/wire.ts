/** Turns a structured clone into text and back, so that it can cross between the page and the host. */
export interface Wire {
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
}

/**
 * Makes the two directions. Its source text also runs inside pages, so it refers to nothing outside.
 * The text is a table of nodes that refer to each other by index: shared and circular references survive,
 * as they do in Electron. Values that `structuredClone` refuses must be refused before.
 */
export function createWire(): Wire {
  type Node = readonly [kind: string, ...parts: unknown[]];
  /** What each kind of node carries is known to its case alone. */
  type Parts = [first: never, second: never, third: never];
  const VIEWS = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };

  function toBase64(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return btoa(text);
  }

  function fromBase64(text: string): ArrayBuffer {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return bytes.buffer;
  }

  function primitive(value: unknown): Node | null {
    if (value === undefined) return ['undefined'];
    if (typeof value === 'bigint') return ['bigint', String(value)];
    if (typeof value === 'number') return ['number', Object.is(value, -0) ? '-0' : String(value)];
    return typeof value === 'object' && value !== null ? null : ['plain', value];
  }

  function encode(root: unknown): string {
    const nodes: Node[] = [];
    const places = new Map<unknown, number>();

    function place(value: unknown): number {
      const known = places.get(value);
      if (known !== undefined) return known;
      const index = nodes.push(['undefined']) - 1;
      const simple = primitive(value);
      if (!simple) places.set(value, index);
      nodes[index] = simple ?? composite(value as object);
      return index;
    }

    function composite(value: object): Node {
      if (Array.isArray(value)) return ['array', Array.from(value, place)];
      if (value instanceof Date) return ['date', value.getTime()];
      if (value instanceof RegExp) return ['regexp', value.source, value.flags];
      if (value instanceof Map) return ['map', [...value].map(([key, item]) => [place(key), place(item)])];
      if (value instanceof Set) return ['set', [...value].map(place)];
      if (value instanceof Error) return ['error', value.name, value.message, value.stack];
      if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
      if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        return ['view', Object.prototype.toString.call(value).slice(8, -1), toBase64(bytes)];
      }
      return ['object', Object.entries(value).map(([key, item]) => [key, place(item)])];
    }

    place(root);
    return JSON.stringify(nodes);
  }

  function decode(text: string): unknown {
    const nodes = JSON.parse(text) as Node[]; // Written by encode.
    const values = new Map<number, unknown>();

    function at(index: number): unknown {
      if (values.has(index)) return values.get(index);
      const [kind, ...parts] = nodes[index] as [string, ...Parts];
      const value = start(kind, ...parts);
      values.set(index, value);
      fill(value, kind, parts[0]);
      return value;
    }

    function start(kind: string, first: never, second: never, third: never): unknown {
      switch (kind) {
        case 'undefined':
          return undefined;
        case 'bigint':
          return BigInt(first);
        case 'number':
          return Number(first);
        case 'array':
          return [];
        case 'date':
          return new Date(first ?? Number.NaN);
        case 'regexp':
          return new RegExp(first, second);
        case 'map':
          return new Map();
        case 'set':
          return new Set();
        case 'error':
          return Object.assign(new Error(second), { name: first, stack: third });
        case 'buffer':
          return fromBase64(first);
        case 'view':
          return viewOf(first, fromBase64(second));
        case 'object':
          return {};
        default:
          return first;
      }
    }

    function viewOf(name: keyof typeof VIEWS, buffer: ArrayBuffer): ArrayBufferView {
      const View: new (buffer: ArrayBuffer) => ArrayBufferView = VIEWS[name];
      return new View(buffer);
    }

    function fill(value: unknown, kind: string, parts: readonly never[]): void {
      if (kind === 'array') for (const item of parts) (value as unknown[]).push(at(item));
      if (kind === 'set') for (const item of parts) (value as Set<unknown>).add(at(item));
      if (kind === 'map')
        for (const [key, item] of parts as readonly [never, never][])
          (value as Map<unknown, unknown>).set(at(key), at(item));
      if (kind !== 'object') return;
      for (const [key, item] of parts as readonly [never, never][]) {
        // Defined, not assigned: a key called __proto__ stays a key.
        Object.defineProperty(value, key, {
          value: at(item),
          writable: true,
          enumerable: true,
          configurable: true,
        });
      }
    }

    return at(0);
  }

  return { encode, decode };
}

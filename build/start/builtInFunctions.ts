/** Without the clock and the timers, which tests replace and put back. */
const BUILT_INS = [
  Object,
  Function,
  Array,
  String,
  Number,
  RegExp,
  Map,
  Set,
  Promise,
  Uint8Array,
  JSON,
  Math,
];

/** The functions of the language, by name, as whatever runs here has them. */
export function builtInFunctions(): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const builtIn of BUILT_INS) {
    const [name, parts] =
      typeof builtIn === 'function'
        ? [builtIn.name, [builtIn, builtIn.prototype]]
        : [builtIn[Symbol.toStringTag], [builtIn]];
    for (const [at, part] of parts.entries()) {
      for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(part))) {
        if (typeof value === 'function') found.set(`${name}${at > 0 ? '.prototype' : ''}.${key}`, value);
      }
    }
  }
  return found;
}

/** The names of those that are others now. One that is new replaces nothing. */
export function replacedFunctions(before: ReadonlyMap<string, unknown>): readonly string[] {
  const now = builtInFunctions();
  return [...before].filter(([name, own]) => now.get(name) !== own).map(([name]) => name);
}

/**
 * The things whose names a text lists, up to the first name that is none of them, and what is left from there. A name can
 * have the separator in it.
 */
export function namedAtStart<T>(
  text: string,
  named: readonly (readonly [name: string, thing: T])[],
  separator: string,
): { readonly found: readonly T[]; readonly rest: string } {
  const longestFirst = named
    .filter(([name]) => name !== '')
    .toSorted(([one], [other]) => other.length - one.length);
  const found: T[] = [];
  let rest = text;
  for (;;) {
    const next = longestFirst.find(([name]) => rest === name || rest.startsWith(name + separator));
    if (next === undefined) return { found, rest };
    const [name, thing] = next;
    found.push(thing);
    rest = rest.slice(name.length + separator.length);
  }
}

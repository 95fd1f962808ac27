const MOST_NAMED = 3;

/** `a`, `a and b`, `a, b, c and 12 more`; empty for none. Only those that are named are put into words. */
export function listedWords<T>(things: readonly T[], nameOf: (thing: T) => string): string {
  const names = things.slice(0, MOST_NAMED).map(nameOf);
  const more = things.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

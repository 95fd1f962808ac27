/**
 * Names, in their order, as they are told apart where there is room for `most` letters each: a longer one that begins like
 * another loses the words that both begin with: `… gateway-b`.
 */
export function apartNames(names: readonly string[], most: number): readonly string[] {
  const words = names.map((name) => name.trim().split(/\s+/));
  return names.map((name, index) => {
    if (name.length <= most) return name;
    const own = words[index] ?? [];
    const shared = Math.max(0, ...words.map((other, at) => (at === index ? 0 : sharedStart(own, other))));
    const rest = own.slice(shared);
    return shared === 0 || rest.length === 0 ? name : `… ${rest.join(' ')}`;
  });
}

function sharedStart(own: readonly string[], other: readonly string[]): number {
  const apart = own.findIndex((word, at) => word.toLowerCase() !== other[at]?.toLowerCase());
  return apart === -1 ? own.length : apart;
}

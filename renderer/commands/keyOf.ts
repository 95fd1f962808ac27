/** The key of an event as the list of commands writes it: `B`, `ArrowUp`. */
export function keyOf({ key }: { readonly key: string }): string {
  return key.length === 1 ? key.toUpperCase() : key;
}

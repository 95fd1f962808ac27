/** New values for some fields; `undefined` removes an optional field. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The value with the patch applied; the same reference when nothing would change. */
export function applyPatch<T extends object>(value: T, patch: Patch<T>): T {
  const changed = Object.entries(patch).filter(([key, next]) => Reflect.get(value, key) !== next);
  if (changed.length === 0) return value;
  const next = new Map<string, unknown>(Object.entries(value));
  for (const [key, entry] of changed) {
    if (entry === undefined) next.delete(key);
    else next.set(key, entry);
  }
  // The patch's type only names fields of T, so the result has T's shape again.
  return Object.fromEntries(next) as T;
}

/** Operations on an ordered list of things with ids. Each returns the same array when nothing changes. */

interface Identified {
  readonly id: string;
}

export function updateItem<T extends Identified>(
  items: readonly T[],
  id: T['id'],
  update: (item: T) => T,
): readonly T[] {
  const index = items.findIndex((each) => each.id === id);
  const item = items[index];
  if (item === undefined) return items;
  const updatedItem = update(item);
  return updatedItem === item ? items : items.with(index, updatedItem);
}

/** Puts the item at the index, clamped to the list; at the end when no index is given. */
export function insertItem<T extends Identified>(
  items: readonly T[],
  item: T,
  index: number = items.length,
): readonly T[] {
  return items.toSpliced(clamp(index, items.length), 0, item);
}

export function removeItem<T extends Identified>(items: readonly T[], id: T['id']): readonly T[] {
  const index = items.findIndex((item) => item.id === id);
  return index === -1 ? items : items.toSpliced(index, 1);
}

/** Moves an item so that it ends at the index, counted in the list without it. */
export function moveItemTo<T extends Identified>(
  items: readonly T[],
  id: T['id'],
  index: number,
): readonly T[] {
  const from = items.findIndex((each) => each.id === id);
  const item = items[from];
  const to = clamp(index, items.length - 1);
  if (item === undefined || from === to) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

function clamp(index: number, highest: number): number {
  return Math.max(0, Math.min(index, highest));
}

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

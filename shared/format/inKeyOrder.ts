import type { KeyOrder } from '#shared/format/keyOrder.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The value with its keys in the order of the file: known keys first, then unknown ones in the order
 * they came in. What is already in order, which is nearly everything, is returned as it is.
 */
export function inKeyOrder(value: unknown, order: KeyOrder): unknown {
  if (Array.isArray(value)) return listInOrder(value, order);
  return isObject(value) ? objectInOrder(value, order) : value;
}

function listInOrder(list: readonly unknown[], order: KeyOrder): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    const ordered = inKeyOrder(item, order);
    if (ordered === item) continue;
    copy ??= [...list];
    copy[index] = ordered;
  }
  return copy ?? list;
}

function objectInOrder(object: JsonObject, order: KeyOrder): JsonObject {
  let copy: Record<string, unknown> | null = null;
  for (const [key, inside] of order.inside) {
    const child = object[key];
    const ordered = inKeyOrder(child, inside);
    if (ordered === child) continue;
    copy ??= { ...object };
    copy[key] = ordered;
  }
  return sortedKeys(copy ?? object, order);
}

function sortedKeys(object: JsonObject, { ranks }: KeyOrder): JsonObject {
  let last = 0;
  for (const key in object) {
    const rank = ranks.get(key) ?? ranks.size;
    if (rank < last) return rebuilt(object, ranks);
    last = rank;
  }
  return object;
}

function rebuilt(object: JsonObject, ranks: ReadonlyMap<string, number>): JsonObject {
  const rank = (key: string) => ranks.get(key) ?? ranks.size;
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => rank(a) - rank(b)));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

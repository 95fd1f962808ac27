/** Levels of lists and objects; the format itself uses five. */
export const MAX_DEPTH = 64;

/** Whether a JSON value is nested deeper than anything we write; later steps walk it by recursion. */
export function isTooDeep(value: unknown): boolean {
  let level = childrenOf(value);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

/** The lists and objects directly inside a list or an object. */
function childrenOf(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  const values: unknown[] = Array.isArray(value) ? value : Object.values(value);
  return values.filter((child): child is object => typeof child === 'object' && child !== null);
}

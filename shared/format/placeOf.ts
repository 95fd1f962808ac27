/** `['timeline', 3, 'occurredAt']` as `timeline[3].occurredAt`; the document itself is `the file`. */
export function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      return index === 0 ? String(key) : `.${String(key)}`;
    })
    .join('');
}

/** The kind of place, whatever the position in lists: `timeline[].occurredAt`. */
export function placePattern(path: readonly PropertyKey[]): string {
  return placeOf(path).replace(/\[\d+\]/g, '[]');
}

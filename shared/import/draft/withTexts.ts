/** Plain data with each text in it changed, however deep it lies; what does not change stays the same object. */
export function withTexts<T>(value: T, change: (text: string) => string): T {
  return changedIn(value, change) as T; // A text becomes a text, and nothing else changes.
}

function changedIn(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const changed = entries.map(([name, part]) => [name, changedIn(part, change)] as const);
  if (changed.every(([, part], index) => part === entries[index]?.[1])) return value;
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed);
}

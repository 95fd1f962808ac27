/** The one place at which two lists differ. */
interface Change<T> {
  readonly index: number;
  readonly before: T;
  readonly after: T;
}

/**
 * What a key press does to a long list: one thing in it is another one now. Null when nothing differs,
 * more than one does, or the lengths do. Comparing references, it is quick for thousands.
 */
export function singleChange<T>(before: readonly T[], after: readonly T[]): Change<T> | null {
  if (before.length !== after.length) return null;
  const index = after.findIndex((item, at) => item !== before[at]);
  if (index === -1 || after.findLastIndex((item, at) => item !== before[at]) !== index) return null;
  const [old, next] = [before[index], after[index]];
  return old === undefined || next === undefined ? null : { index, before: old, after: next };
}

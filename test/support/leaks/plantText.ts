/** A path in the file as keys, without the positions in lists: `timeline.title`. */
export type KeyPath = string;

/** Every path at which a document has a text, each once, in the order of the file. */
export function textPaths(value: unknown, above: readonly string[] = []): readonly KeyPath[] {
  if (typeof value === 'string') return [above.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  const inner = Object.entries(value).flatMap(([key, each]) =>
    textPaths(each, isList ? above : [...above, key]),
  );
  return [...new Set(inner)];
}

/** The document with this text at a path, in every item of the lists on the way. */
export function withTextAt(value: unknown, path: KeyPath, text: string): unknown {
  return replaced(value, path.split('.'), text);
}

function replaced(value: unknown, path: readonly string[], text: string): unknown {
  if (Array.isArray(value)) return value.map((each) => replaced(each, path, text));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? text : value;
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  return { ...value, [key]: replaced(Reflect.get(value, key), rest, text) };
}

/** An object of JSON whose fields were not looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value behind a path of names such as `user_profile.real_name`; undefined where the path ends early. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}

/** The first of several paths that holds text which is not blank, without the space around it. */
export function textAt(value: unknown, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const found = valueAt(value, path);
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
    if (typeof found === 'number') return String(found);
  }
  return null;
}

/** The objects of a list; empty for anything else. */
export function objectsAt(value: unknown, path: string): readonly JsonObject[] {
  return objectsIn(path === '' ? value : valueAt(value, path));
}

export function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** How large a share of some objects satisfies a condition; 0 for none. */
export function shareOf(objects: readonly JsonObject[], holds: (object: JsonObject) => boolean): number {
  return objects.length === 0 ? 0 : objects.filter(holds).length / objects.length;
}

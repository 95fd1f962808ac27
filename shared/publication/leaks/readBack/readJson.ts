import { type ReadPart, WHOLE_FILE } from '#shared/publication/leaks/findLeaks.ts';

/** A JSON file as programs read it, and as it is written. Throws on what is no JSON. */
export function readJson(json: string): readonly ReadPart[] {
  const values: string[] = [];
  const keys: string[] = [];
  collect(JSON.parse(json), values, keys);
  return [
    { where: 'a value', text: values.join('\n') },
    { where: 'a key', text: keys.join('\n'), isRaw: true },
    { where: WHOLE_FILE, text: json, isRaw: true },
  ];
}

function collect(value: unknown, values: string[], keys: string[]): void {
  if (typeof value === 'string' || typeof value === 'number') values.push(String(value));
  else if (Array.isArray(value)) for (const each of value) collect(each, values, keys);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      keys.push(key);
      collect(each, values, keys);
    }
  }
}

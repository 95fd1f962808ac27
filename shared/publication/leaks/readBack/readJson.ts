import { type ReadPart, WHOLE_FILE } from '#shared/publication/leaks/findLeaks.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';

/** A JSON file as programs read it, and as it is written. Throws on what is no JSON. */
export function readJson(json: string): readonly ReadPart[] {
  const values: string[] = [];
  const keys: string[] = [];
  collect(JSON.parse(json), values, keys);
  return [
    { where: 'a value', text: values.join('\n') },
    { where: 'a value as Markdown shows it', text: values.flatMap(asShown).join('\n') },
    { where: 'a key', text: keys.join('\n'), isRaw: true },
    { where: WHOLE_FILE, text: json, isRaw: true },
  ];
}

/** Texts hold Markdown, and whoever reads the file may show it as such. */
function asShown(value: string): readonly string[] {
  if (!/[*_`~<&\\[\]]/.test(value)) return [];
  return readMarkdown(value).map(({ text }) => text);
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

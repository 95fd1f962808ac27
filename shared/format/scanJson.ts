import { placeOf } from '#shared/format/placeOf.ts';

/** A name that stands more than once in one object; programs read the last. */
export interface RepeatedName {
  /** Such as `timeline[3].title`. */
  readonly place: string;
  /** Where each stands, in the order of the text: `line 6, column 3`. At least two. */
  readonly where: readonly string[];
}

/** What reading JSON does not tell, because the value no longer has it. */
export interface JsonShape {
  /** Where a list or an object is opened that is nested deeper than `most`; null where none is. */
  readonly tooDeepAt: number | null;
  readonly repeated: readonly RepeatedName[];
}

/** One list or object that is open; the key is the one whose value stands next, or the position in a list. */
interface Open {
  readonly names: Map<string, string[]> | null;
  key: string | number;
}

const SIGNIFICANT = /["{}[\],\n]/g;

/** Walks a text that is JSON, without recursion. The outermost value is at depth 0. */
export function scanJson(text: string, most: number): JsonShape {
  const open: Open[] = [];
  const repeated: RepeatedName[] = [];
  let line = { number: 1, start: 0 };
  SIGNIFICANT.lastIndex = 0;
  for (let match = SIGNIFICANT.exec(text); match !== null; match = SIGNIFICANT.exec(text)) {
    const { 0: sign, index } = match;
    const inner = open.at(-1);
    if (sign === '{' || sign === '[') {
      if (open.length > most) return { tooDeepAt: index, repeated };
      open.push(sign === '{' ? { names: new Map(), key: '' } : { names: null, key: 0 });
    } else if (sign === '}' || sign === ']') {
      open.pop();
      repeated.push(...repeatedIn(inner, open));
    } else if (sign === '\n') {
      line = { number: line.number + 1, start: index + 1 };
    } else if (sign === ',') {
      if (typeof inner?.key === 'number') inner.key += 1;
    } else {
      const end = endOfString(text, index);
      SIGNIFICANT.lastIndex = end;
      if (inner?.names && isName(text, end)) {
        inner.key = nameOf(text.slice(index, end));
        const where = inner.names.get(inner.key);
        const here = `line ${line.number}, column ${index - line.start + 1}`;
        if (where === undefined) inner.names.set(inner.key, [here]);
        else where.push(here);
      }
    }
  }
  return { tooDeepAt: null, repeated };
}

function repeatedIn(closed: Open | undefined, around: readonly Open[]): readonly RepeatedName[] {
  const names = [...(closed?.names ?? [])].filter(([, where]) => where.length > 1);
  return names.map(([name, where]) => ({ place: placeOf([...around.map(({ key }) => key), name]), where }));
}

/** Behind the quote that closes the string which begins here: the first that no odd number of backslashes escapes. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); ; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text[before - 1] === '\\') before -= 1;
    if (quote === -1 || (quote - before) % 2 === 0) return quote === -1 ? text.length : quote + 1;
  }
}

/** Whether a string is a name: a colon follows it, which follows no value. */
function isName(text: string, end: number): boolean {
  let at = end;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === ':';
}

/** An escape can spell the same name another way. */
function nameOf(written: string): string {
  return written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
}

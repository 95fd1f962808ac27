/** An object of a PDF as it lies in the file; places are counted in bytes. */
export interface PdfObject {
  readonly number: number;
  /** Where its value begins. */
  readonly from: number;
  /** The dictionary that it begins with; empty where it is another value. */
  readonly head: string;
  /** What is packed behind the dictionary, without the line break before it; null where nothing is. */
  readonly stream: { readonly from: number; readonly to: number } | null;
}

export interface PdfParts {
  readonly objects: readonly PdfObject[];
  /** What stands between the objects: tables of places, and the dictionaries that say where to begin. */
  readonly between: string;
}

/**
 * Every object of a PDF, also those that a later saving replaced: found by walking through the file, not by its tables.
 * Null where one does not end, so that nobody takes a part of the file for the whole of it. The text has a sign for each byte.
 */
export function pdfParts(text: string): PdfParts | null {
  const start = /\b(\d{1,9})\s+\d{1,5}\s+obj\b\s*/g;
  const objects: PdfObject[] = [];
  const between: string[] = [];
  let end = 0;
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    between.push(text.slice(end, found.index));
    const from = start.lastIndex;
    const headEnd = valueEnd(text, from);
    if (headEnd === null) return null;
    const head = text.startsWith('<<', from) ? text.slice(from, headEnd) : '';
    const stream = head === '' ? null : streamBehind(text, headEnd, head);
    if (stream === 'unended') return null;
    objects.push({ number: Number(found[1]), from, head, stream });
    end = stream?.to ?? headEnd;
    start.lastIndex = end;
  }
  between.push(text.slice(end));
  return { objects, between: between.join('\n') };
}

function streamBehind(text: string, at: number, head: string): PdfObject['stream'] | 'unended' {
  const beginning = /\s*stream(?:\r\n|\n|\r)/y;
  beginning.lastIndex = at;
  if (!beginning.test(text)) return null;
  const from = beginning.lastIndex;
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(head)?.[1];
  const said = from + Number(length);
  // Its length may stand in another object, or be wrong.
  const isSaid = length !== undefined && /^\s*endstream/.test(text.slice(said, said + 16));
  const to = isSaid ? said : text.indexOf('endstream', from);
  return to === -1 ? 'unended' : { from, to };
}

/**
 * Where the dictionary or the text that begins here ends; the same place for any other value. Null: it does not end.
 * Brackets within a text do not count.
 */
export function valueEnd(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length; ) {
    if (text.startsWith('<<', at)) {
      depth += 1;
      at += 2;
    } else if (text.startsWith('>>', at)) {
      depth -= 1;
      at += 2;
    } else if (text[at] === '(') {
      const end = textEnd(text, at);
      if (end === null) return null;
      at = end;
    } else if (text[at] === '<') {
      at = text.indexOf('>', at) + 1;
      if (at === 0) return null;
    } else if (text[at] === '%') {
      at += /^[^\r\n]*/.exec(text.slice(at, at + 4096))?.[0].length ?? 1;
    } else if (depth === 0) return at;
    else at += 1;
    if (depth <= 0) return at;
  }
  return depth === 0 ? text.length : null;
}

function textEnd(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

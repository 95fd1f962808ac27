const WORD = /^[A-Za-z_$][\w$-]*/;

/**
 * A text of JSON as people write it by hand (JSONC, JSON5) as plain JSON: without comments and commas behind the last thing, with
 * names and texts in double quotes. Null where it is nothing of the kind, so that plain text stays plain text. It takes time in proportion to
 * the text.
 */
export function plainJson(text: string): string | null {
  return withoutComments(text)?.json ?? null;
}

/** The comments of such a text, in its order, without their marks and blank lines; none of any other text. */
export function commentsInJson(text: string): readonly string[] {
  if (isPlain(text)) return [];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const isByLine = lines.length > 1 && lines.every((line) => /^\s*(?:\{|\/\/|#)/.test(line));
  const comments = isByLine
    ? lines.filter((line) => !line.trimStart().startsWith('{'))
    : (withoutComments(text)?.comments ?? []);
  return comments.flatMap(linesOfComment);
}

function isPlain(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // Only by throwing JSON.parse says that a text is none.
  }
}

function linesOfComment(comment: string): readonly string[] {
  return comment
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:\/\/+|#+|\/\*+|\*+(?!\/))\s*/, '')
        .replace(/\*+\/\s*$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

interface WithoutComments {
  readonly json: string;
  readonly comments: readonly string[];
}

function withoutComments(text: string): WithoutComments | null {
  const parts: string[] = [];
  const comments: string[] = [];
  let at = 0;
  let changed = false;
  const skip = (length: number): void => {
    comments.push(text.slice(at, at + length));
    at += length;
    changed = true;
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"' || sign === "'") {
      const end = endOfString(text, at);
      if (end === null) return null;
      const words = text.slice(at, end);
      parts.push(sign === '"' ? words : doubleQuoted(words));
      changed ||= sign === "'";
      at = end;
    } else if (text.startsWith('//', at) || (sign === '#' && startsLine(text, at)))
      skip(endOfLine(text, at) - at);
    else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      if (end === -1) return null;
      skip(end + 2 - at);
    } else if (sign === ']' || sign === '}') {
      changed = withoutComma(parts) || changed;
      parts.push(sign);
      at += 1;
    } else {
      const word = WORD.exec(text.slice(at, at + 200))?.[0];
      const isName = word !== undefined && /^\s*:/.test(text.slice(at + word.length, at + word.length + 40));
      parts.push(isName ? `"${word}"` : (word ?? sign));
      changed ||= isName;
      at += word?.length ?? 1;
    }
  }
  return changed ? { json: parts.join(''), comments } : null;
}

function startsLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Behind the quote that ends a string; null: it does not end in its line. */
function endOfString(text: string, from: number): number | null {
  const quote = text.charAt(from);
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === quote) return at + 1;
    else if (sign === '\n') return null;
  }
  return null;
}

function doubleQuoted(words: string): string {
  const inner = words
    .slice(1, -1)
    .replace(/\\'/g, "'")
    .replace(/(?<!\\)"/g, '\\"');
  return `"${inner}"`;
}

/** Takes a comma away that stands last but for space; whether there was one. */
function withoutComma(parts: string[]): boolean {
  let last = parts.length - 1;
  while (last >= 0 && (parts[last] ?? '').trim() === '') last -= 1;
  if (parts[last] !== ',') return false;
  parts.splice(last, 1);
  return true;
}

/** What XML 1.0 allows as a character (its production 2); half a surrogate pair is none. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NAME = '[A-Za-z_][\\w.:-]*';
const REFERENCE = '&(?:lt|gt|amp|quot|apos|#\\d+|#x[0-9a-fA-F]+);';
const VALUE = `"(?:[^<&"]|${REFERENCE})*"`;
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
const START = new RegExp(`<(${NAME})((?:\\s+${NAME}=${VALUE})*)\\s*(/?)>`, 'y');
const END = new RegExp(`</(${NAME})\\s*>`, 'y');
const TEXT = new RegExp(`(?:[^<&]|${REFERENCE})+`, 'y');

/**
 * Why a text is not a well-formed XML document of elements, attributes and texts, with what stands there; null
 * when it is. A browser refuses to show an SVG file that is not.
 */
export function xmlProblem(document: string): string | null {
  const wrong = NO_CHARACTER.exec(document);
  if (wrong !== null) return `a character that XML forbids: U+${wrong[0].codePointAt(0)?.toString(16)}`;
  const rest = document.replace(DECLARATION, '').trimEnd();
  const open: string[] = [];
  let hasRoot = false;
  for (let at = 0; at < rest.length; ) {
    const match = matchAt(START, rest, at) ?? matchAt(END, rest, at) ?? matchAt(TEXT, rest, at);
    if (match === null) return `no markup: ${rest.slice(at, at + 60)}`;
    const [whole, name, attributes, isEmpty] = match;
    if (name === undefined && (whole.includes(']]>') || open.length === 0)) return `no text: ${whole}`;
    if (whole.startsWith('</') && open.pop() !== name) return `an end without its start: ${whole}`;
    if (attributes !== undefined) {
      if (open.length === 0 && hasRoot) return `a second root: ${whole}`;
      hasRoot = true;
      const names = [...attributes.matchAll(new RegExp(`(${NAME})=${VALUE}`, 'g'))].map(([, each]) => each);
      if (new Set(names).size < names.length) return `an attribute twice: ${whole}`;
      if (isEmpty === '') open.push(name ?? '');
    }
    at += whole.length;
  }
  return open.length > 0 || !hasRoot ? `not closed: ${open.join(' ')}` : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

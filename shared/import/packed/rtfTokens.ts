/** A part of a file in RTF. `\'e4` and text are bytes: which letters they are depends on the font. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** A character for each byte. */
  | { readonly kind: 'bytes'; readonly bytes: string };

const TOKEN =
  /\\([a-z]+)(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)|\\$/giy;

/** The parts of a file in RTF in their order; pictures in binary are passed over. `source` has a character for each byte. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const foundMatch = TOKEN.exec(source);
    if (foundMatch === null) {
      at += 1;
      continue;
    }
    at = TOKEN.lastIndex;
    const [, word, value, hex, sign, brace, text] = foundMatch;
    if (word === 'bin') at += Math.max(0, Number(value ?? 0));
    else if (word !== undefined)
      yield { kind: 'word', word, value: value === undefined ? null : Number(value) };
    else if (hex !== undefined) yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (sign !== undefined) yield tokenOfSign(sign);
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (text !== undefined) yield { kind: 'bytes', bytes: text };
  }
}

/** A backslash before a sign stands for the sign itself, or for one of the few words that are no letters. */
function tokenOfSign(sign: string): RtfToken {
  if (sign === '\n' || sign === '\r') return { kind: 'word', word: 'par', value: null };
  if (sign === '~' || sign === '-' || sign === '_' || sign === '*')
    return { kind: 'word', word: sign, value: null };
  return { kind: 'bytes', bytes: sign };
}

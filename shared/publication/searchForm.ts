/** What stands between a letter and the one before it. */
export const GAP = {
  /** Nothing, or only what nobody sees: zero-width characters, soft hyphens, accents. */
  none: 0,
  /** A hyphen at the end of a line: the word may go on, or another may begin. */
  hyphen: 1,
  /** Spaces, line breaks, punctuation, marks of Markdown. */
  space: 2,
} as const;

/**
 * A text as it is searched: letters and digits only, in lower case, without accents, compatibility forms
 * (ligatures, full width) taken apart. The same words are the same letters here, however they are spaced,
 * quoted, hyphenated or escaped.
 */
export interface SearchForm {
  readonly letters: string;
  /** For each UTF-16 unit of `letters` the {@link GAP} before it, and one more for the end. */
  readonly gaps: Uint8Array;
  /** For each unit of `letters` where it stands in the text, and one more: after the last. */
  readonly offsets: Uint32Array;
}

const LINE_END_HYPHEN = /[-\u00ad\u2010\u2011][^\S\n]*\n\s*(?=[\p{L}\p{N}])/uy;
const INVISIBLE = /^[\p{Cf}\p{M}]$/u;
const KEPT = /[\p{L}\p{N}]/u;
const NOT_KEPT = /[^\p{L}\p{N}]+/gu;

/** Letters that no decomposition takes apart, as people write them without their keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Brings a text into the form in which texts are compared. Time and space grow with its length only. */
export function searchForm(text: string): SearchForm {
  const letters: string[] = [];
  const gaps: number[] = [];
  const offsets: number[] = [];
  let gap: number = GAP.space;
  let end = 0;
  const keep = (folded: string, at: number, length: number) => {
    for (const unit of folded.split('')) {
      letters.push(unit);
      gaps.push(gap);
      offsets.push(at);
      gap = GAP.none;
    }
    end = at + length;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code)) {
      keep(code < 91 && code > 64 ? String.fromCharCode(code + 32) : text.charAt(at), at, 1);
      at += 1;
      continue;
    }
    const hyphenation = hyphenationAt(text, at, code);
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const folded = code < 128 ? '' : foldedCharacter(character);
    if (hyphenation > 0) gap = Math.max(gap, GAP.hyphen);
    else if (folded !== '') keep(folded, at, character.length);
    else if (code < 128 || !INVISIBLE.test(character)) gap = GAP.space;
    at += hyphenation > 0 ? hyphenation : character.length;
  }
  return {
    letters: letters.join(''),
    gaps: Uint8Array.from([...gaps, GAP.space]),
    offsets: Uint32Array.from([...offsets, end]),
  };
}

function isAsciiLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}

/** How many units a hyphen with its line break takes here; 0 for none. */
function hyphenationAt(text: string, at: number, code: number): number {
  if (code !== 0x2d && code !== 0xad && code !== 0x2010 && code !== 0x2011) return 0;
  LINE_END_HYPHEN.lastIndex = at;
  return LINE_END_HYPHEN.exec(text)?.[0].length ?? 0;
}

const known = new Map<string, string>();

/** Empty for what is no letter or digit. */
function foldedCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const lower = character.normalize('NFKD').toLowerCase();
  const folded = KEPT.test(lower) ? lower.replace(NOT_KEPT, '') : '';
  const plain = folded.replace(/[ßøłđðþæœı]/g, (letter) => PLAIN[letter] ?? letter);
  known.set(character, plain);
  return plain;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether words of this text are not told apart by spaces. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Whether a word can begin or end before this unit. Scripts without spaces let it everywhere. */
export function isWordEdge({ letters, gaps }: SearchForm, at: number): boolean {
  if (at === 0 || at >= letters.length || gaps[at] !== GAP.none) return true;
  return letters.charCodeAt(at) > 0xdff && isUnspaced(letters.slice(at - 1, at + 1));
}

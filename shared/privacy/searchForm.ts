import { isUnseen, plainCharacter } from '#shared/text/cleanText.ts';

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
const KEPT = /[\p{L}\p{N}]/u;
const NOT_KEPT = /[^\p{L}\p{N}]+/gu;

/** The form of each ASCII character in a search; empty for anything but letters and digits. */
const ASCII: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? character.toLowerCase() : '';
});

/** Brings a text into the form in which texts are compared. Time and space grow with its length only. */
export function searchForm(text: string): SearchForm {
  const kept: Kept = { letters: '', gaps: [], offsets: [], end: 0 };
  let gap: number = GAP.space;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const hyphenation = hyphenationAt(text, at, code);
    const character = code < 128 ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? 0);
    const folded = code < 128 ? (ASCII[code] ?? '') : foldedCharacter(character);
    if (hyphenation > 0) gap = Math.max(gap, GAP.hyphen);
    else if (folded !== '') {
      keep(kept, folded, gap, at, character.length);
      gap = GAP.none;
    } else if (code < 128 || !isUnseen(character)) gap = GAP.space;
    at += hyphenation > 0 ? hyphenation : character.length;
  }
  kept.gaps.push(GAP.space);
  kept.offsets.push(kept.end);
  return {
    letters: kept.letters,
    gaps: new Uint8Array(kept.gaps),
    offsets: new Uint32Array(kept.offsets),
  };
}

const PLAIN = /^[\0-\x7f]*$/;

/** Only the letters of {@link searchForm}. */
export function searchLetters(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, '') : searchForm(text).letters;
}

interface Kept {
  letters: string;
  readonly gaps: number[];
  readonly offsets: number[];
  end: number;
}

/** A character may be kept as several letters, between which nothing stands. */
function keep(kept: Kept, folded: string, gap: number, at: number, length: number): void {
  kept.letters += folded;
  for (let unit = 0; unit < folded.length; unit += 1) {
    kept.gaps.push(unit === 0 ? gap : GAP.none);
    kept.offsets.push(at);
  }
  kept.end = at + length;
}

/** How many units a hyphen with its line break takes here; 0 for none. */
function hyphenationAt(text: string, at: number, code: number): number {
  if (code !== 0x2d && code !== 0xad && code !== 0x2010 && code !== 0x2011) return 0;
  LINE_END_HYPHEN.lastIndex = at;
  return LINE_END_HYPHEN.exec(text)?.[0].length ?? 0;
}

/** Empty for what is no letter or digit. */
function foldedCharacter(character: string): string {
  const plain = plainCharacter(character);
  return KEPT.test(plain) ? plain.replace(NOT_KEPT, '') : '';
}

/** The words of a text in their searched letters. */
export function wordsOfForm({ letters, gaps }: SearchForm): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 1; at <= letters.length; at += 1) {
    if (gaps[at] !== GAP.space) continue;
    words.push(letters.slice(from, at));
    from = at;
  }
  return words;
}

/** Scripts that put no spaces between words, as Unicode names them. */
export const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'] as const;

const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS.map((script) => `\\p{sc=${script}}`).join('')}]`, 'u');

/** Whether words of this text are not told apart by spaces. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Whether a word can begin or end before this unit. Scripts without spaces let it everywhere. */
export function isWordEdge({ letters, gaps }: SearchForm, at: number): boolean {
  if (at === 0 || at >= letters.length || gaps[at] !== GAP.none) return true;
  return letters.charCodeAt(at) > 0xdff && isUnspaced(letters.slice(at - 1, at + 1));
}

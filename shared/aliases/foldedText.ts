import { plainCharacter } from '#shared/text/cleanText.ts';

/** A text as names are looked for in it, and the way back. */
export interface FoldedText {
  readonly folded: string;
  /** Where in the text a UTF-16 unit of `folded` comes from; its length for the end of `folded`. */
  readonly originOf: (at: number) => number;
}

/** Most texts: each letter stays one letter. */
const PLAIN = /^[\0-\x7f]*$/;

/** Hyphens as word processors set them; a dash stands between words. */
const HYPHEN = /^[\u2010\u2011\ufe63\uff0d]$/;

/** The text in plain small letters, with plain hyphens, without invisible characters. */
export function foldedText(text: string): FoldedText {
  if (PLAIN.test(text)) return { folded: text.toLowerCase(), originOf: (at) => at };
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const fold = foldOf(character);
    for (let unit = 0; unit < fold.length; unit += 1) origins.push(at);
    folded += fold;
    at += character.length;
  }
  return { folded, originOf: (unit) => origins[unit] ?? text.length };
}

function foldOf(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  return HYPHEN.test(character) ? '-' : plainCharacter(character);
}

/**
 * A name as it is looked up: `Anne-Marie Weber`, `anne.marie_weber` and `Anne Marie  Weber` are one. Empty for
 * a name without any letter or sign to look for.
 */
export function nameKey(name: string): string {
  const folded = PLAIN.test(name) ? name.toLowerCase() : foldedText(name).folded;
  return folded.replace(/[\s._-]+/g, ' ').trim();
}

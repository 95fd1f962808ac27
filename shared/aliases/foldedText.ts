import { plainCharacter } from '#shared/language/plainCharacter.ts';

/** A text as names are looked for in it, and the way back. */
export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded` where in the text it comes from; one more for the end. */
  readonly origins: readonly number[];
}

/** Characters that take no room hide no name. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The text in plain small letters, without invisible characters. */
export function foldedText(text: string): FoldedText {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const fold =
      character < '\u0080' ? character.toLowerCase() : plainCharacter(character).replace(UNSEEN, '');
    for (let unit = 0; unit < fold.length; unit += 1) origins.push(at);
    folded += fold;
    at += character.length;
  }
  origins.push(at);
  return { folded, origins };
}

/**
 * A name as it is looked up: `Anne-Marie Weber`, `anne.marie_weber` and `Anne Marie  Weber` are one. Empty for
 * a name without any letter or sign to look for.
 */
export function nameKey(name: string): string {
  return foldedText(name)
    .folded.replace(/[\s._-]+/g, ' ')
    .trim();
}

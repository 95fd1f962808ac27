/*
 * Engines take a tenth of a millisecond to build each class of all letters (`\p{L}`) into an expression, many times what a
 * class of a few takes, and the forms have thousands of them. So a prose is brought into an alphabet of its own before it
 * is searched. Whatever the forms can tell apart stays apart.
 */

/** A prose as the expressions read it. */
export interface PlainProse {
  /**
   * One UTF-16 unit for each character of the prose: ASCII and marks as they are, letters and numbers of other
   * alphabets by stand-ins, the same for the same letter.
   */
  readonly plain: string;
  /** The place in the prose (UTF-16 units) of a place in `plain`; that of the end for the end. */
  readonly placeIn: (plainPlace: number) => number;
  /** Words of the prose as `plain` has them. */
  readonly wordsIn: (words: string) => string;
}

/** Letters that have no capitals, so that to disregard case costs nothing. */
const FIRST_STAND_IN = 0x4e00;
const STAND_INS = 0x5200;
const STAND_IN_CLASS = '\u4e00-\u9fff';
/** A number that `\d` does not mean. */
const OTHER_NUMBER = '\u00b2';
/** For what no form looks for: pictures, halves of characters, and the marks of `searchedProse`. */
const UNSOUGHT = '\ufffd';
/** What engines take for ASCII letters where they disregard case: the long s and the sign for kelvin. */
const LIKE_ASCII: ReadonlyMap<string, string> = new Map([
  ['\u017f', 's'],
  ['\u212a', 'k'],
]);

export function plainProse(prose: string): PlainProse {
  const standIns = new Map<string, string>();
  const wordsIn = (words: string) =>
    words.replace(/[\u{80}-\u{10ffff}]/gu, (character) => {
      const known = standIns.get(character) ?? standInFor(character, standIns.size);
      standIns.set(character, known);
      return known;
    });
  const plain = wordsIn(prose);
  if (plain.length === prose.length) return { plain, wordsIn, placeIn: (place) => place };
  const places: number[] = [];
  let at = 0;
  for (const character of prose) {
    places.push(at);
    at += character.length;
  }
  return { plain, wordsIn, placeIn: (place) => places[place] ?? prose.length };
}

function standInFor(character: string, index: number): string {
  // Without regard to case, as the forms are read: a mark below Greek letters is one then.
  if (/\p{L}/iu.test(character))
    return LIKE_ASCII.get(character) ?? String.fromCharCode(FIRST_STAND_IN + (index % STAND_INS));
  if (/\p{N}/iu.test(character)) return OTHER_NUMBER;
  return character.length > 1 || /[\p{Co}\p{Cs}]/u.test(character) ? UNSOUGHT : character;
}

/** The classes of all letters and numbers in the source of an expression as those of a plain prose. */
export function withPlainClasses(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{([LN])\}|\\.|[[\]]/gu, (part, kind?: string) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    if (kind === undefined) return part;
    const characters = kind === 'L' ? `A-Za-z${STAND_IN_CLASS}` : `0-9${OTHER_NUMBER}`;
    return isInClass ? characters : `[${characters}]`;
  });
}

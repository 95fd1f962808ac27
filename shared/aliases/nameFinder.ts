import { isUnspaced } from '#shared/privacy/searchForm.ts';

const WORDLY = /[\p{L}\p{N}]/u;
const SEPARATOR = /[\s._-]/;

/** A name in a folded text. Offsets count its UTF-16 units; a sign of address in front belongs to it. */
export interface FoundKey {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Finds names in folded texts, in their order, without overlaps. */
export type NameFinder = (folded: string) => readonly FoundKey[];

/**
 * Finds any of the names as words of their own, of those that begin at one place the longest; a sign of address
 * in front (`@sarah`) is part of what is found. The keys come from `nameKey`. Names are compared letter by
 * letter rather than by one expression, which names of any length and number would make too large.
 */
export function nameFinder(keys: readonly string[]): NameFinder {
  const byHead = keysByHead(keys);
  return (folded) => {
    const foundKeys: FoundKey[] = [];
    for (let at = 0; at < folded.length; ) {
      const name = keyAt(folded, at, byHead);
      if (name !== null) foundKeys.push(name);
      at = name === null ? at + 1 : name.end;
    }
    return foundKeys;
  };
}

/** The names of one first word, the longest first; and how long the first words are. */
interface KeysOfUnit {
  readonly byWord: Map<string, string[]>;
  readonly lengths: Set<number>;
}

/** By the first unit, then by the whole first word: thousands of names share their first letters. */
type KeysByHead = ReadonlyMap<string, KeysOfUnit>;

function keysByHead(keys: readonly string[]): KeysByHead {
  const byHead = new Map<string, KeysOfUnit>();
  for (const key of [...keys].sort((a, b) => b.length - a.length)) {
    const [word = ''] = key.split(' ', 1);
    const ofUnit: KeysOfUnit = byHead.get(key.charAt(0)) ?? { byWord: new Map(), lengths: new Set() };
    byHead.set(key.charAt(0), ofUnit);
    ofUnit.lengths.add(word.length);
    const alike = ofUnit.byWord.get(word);
    if (alike === undefined) ofUnit.byWord.set(word, [key]);
    else alike.push(key);
  }
  return byHead;
}

function keyAt(folded: string, start: number, byHead: KeysByHead): FoundKey | null {
  const isAddressed = folded[start] === '@' && !isWordly(characterBefore(folded, start));
  const addressed = isAddressed ? longestAt(folded, start + 1, byHead) : null;
  const foundKey = addressed ?? longestAt(folded, start, byHead);
  return foundKey === null ? null : { ...foundKey, start };
}

function longestAt(folded: string, start: number, byHead: KeysByHead): FoundKey | null {
  const ofUnit = byHead.get(folded.charAt(start));
  if (ofUnit === undefined) return null;
  let longest: FoundKey | null = null;
  for (const length of ofUnit.lengths) {
    for (const key of ofUnit.byWord.get(folded.slice(start, start + length)) ?? []) {
      if (longest !== null && longest.key.length >= key.length) break;
      const end = endOfKey(folded, start, key);
      if (end !== null) longest = { start, end, key };
    }
  }
  return longest;
}

/** Where the name ends that begins there as a word of its own; null when it does not stand there. */
function endOfKey(folded: string, start: number, key: string): number | null {
  if (hasEdge(key.at(0)) && isWordly(characterBefore(folded, start))) return null;
  let end = start;
  for (let at = 0; at < key.length; at += 1) {
    if (key[at] === ' ') {
      const from = end;
      while (SEPARATOR.test(folded.charAt(end))) end += 1;
      if (end === from) return null;
    } else if (key[at] === folded[end]) end += 1;
    else return null;
  }
  return hasEdge(key.at(-1)) && isWordly(characterAt(folded, end)) ? null : end;
}

/** Writing without spaces between words has no edges of words to look at. */
function hasEdge(character: string | undefined): boolean {
  return character !== undefined && WORDLY.test(character) && !isUnspaced(character);
}

function isWordly(character: string): boolean {
  return WORDLY.test(character);
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0x20);
}

/** A letter may take two units. */
function characterBefore(text: string, at: number): string {
  if (at === 0) return ' ';
  return /[\udc00-\udfff]/.test(text.charAt(at - 1))
    ? characterAt(text, Math.max(0, at - 2))
    : text.charAt(at - 1);
}

import { type PrivateString, patternName } from '#shared/privacy/privateString.ts';
import { isWordEdge, type SearchForm, searchForm } from '#shared/privacy/searchForm.ts';
import { decodedTexts } from '#shared/publication/leaks/decodedTexts.ts';
import { endOfMatch, fits, type Searched, type Sought } from '#shared/publication/leaks/matchFit.ts';
import { type Excerpt, excerptOf } from '#shared/text/excerpt.ts';

/** Where it is that all of a file is searched, marks of its format included. */
export const WHOLE_FILE = 'the file as written';

/** A stretch of what was written, as it was read back. */
export interface ReadPart {
  /** For people: `the text of page 2`, `the file name`. */
  readonly where: string;
  readonly text: string;
  /** The file itself, with words of its format among the author's: names count only as they are written. */
  readonly isRaw?: boolean;
}

/** A private string in what was written. */
export interface FoundLeak extends Excerpt {
  readonly string: PrivateString;
  /** The parts it stands in, each once, in the order they were read; the excerpt is of the first. */
  readonly where: readonly string[];
}

/** A piece that is looked for, and the first string that it gives away. */
interface SoughtPiece extends Sought {
  readonly string: PrivateString;
}

/** Finds private strings in any text; made once for an incident. */
export type LeakFinder = (parts: readonly ReadPart[]) => readonly FoundLeak[];

/** Pieces are first compared by so many letters. */
const KEY_LENGTH = 18;

/**
 * Prepares a search for all strings at once. Texts are compared by their letters (see `searchForm`): case,
 * accents, spacing, line breaks, quotes, dashes, hyphenation and escapes make no difference. Each place where
 * a word can begin is looked up once, so that the time does not grow with the number of strings.
 */
export function leakFinder(strings: readonly PrivateString[]): LeakFinder {
  const sought = soughtByKey(strings);
  const lengths = [...new Set([...sought.keys()].map((key) => key.length))].sort((a, b) => a - b);
  return (parts) => {
    const found = new Map<PrivateString, Excerpt & { readonly where: string[] }>();
    for (const { where, text: written, isRaw = false } of parts) {
      for (const text of decodedTexts(written)) {
        const form = searchForm(text);
        for (const { string, start, end } of matchesIn({ form, text, isRaw }, sought, lengths)) {
          const known = found.get(string);
          if (known === undefined) found.set(string, { where: [where], ...excerptOf(text, start, end) });
          else if (!known.where.includes(where)) known.where.push(where);
        }
      }
    }
    return strings.flatMap((string) => {
      const leak = found.get(string);
      return leak === undefined ? [] : [{ string, ...leak }];
    });
  };
}

function soughtByKey(strings: readonly PrivateString[]): ReadonlyMap<string, readonly SoughtPiece[]> {
  const known = new Set<string>();
  const byKey = new Map<string, SoughtPiece[]>();
  for (const string of strings) {
    for (const pattern of string.patterns) {
      if (pattern.letters.length < 2 && pattern.fit !== 'alone') continue;
      const name = patternName(pattern);
      if (known.has(name)) continue;
      known.add(name);
      const piece = { pattern, string };
      const key = pattern.letters.slice(0, KEY_LENGTH);
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [piece]);
      else others.push(piece);
    }
  }
  return byKey;
}

interface Match {
  readonly string: PrivateString;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

function* matchesIn(
  searched: Searched,
  sought: ReadonlyMap<string, readonly SoughtPiece[]>,
  lengths: readonly number[],
): Generator<Match> {
  const { form } = searched;
  const { letters, offsets } = form;
  for (let at = 0; at < letters.length; at += 1) {
    if (!isWordEdge(form, at)) continue;
    for (const length of lengths) {
      for (const piece of sought.get(letters.slice(at, at + length)) ?? []) {
        if (!letters.startsWith(piece.pattern.letters, at)) continue;
        const after = endOfMatch(form, piece.pattern, at);
        if (after === null) continue;
        const span = { start: offsets[at] ?? 0, end: endOf(form, after) };
        if (fits(searched, piece, { at, ...span })) yield { string: piece.string, ...span };
      }
    }
  }
}

/** Offset behind the last letter, which may be written with several characters. */
function endOf({ offsets, letters }: SearchForm, after: number): number {
  if (after >= letters.length) return offsets[letters.length] ?? 0;
  return (offsets[after - 1] ?? 0) + 1;
}

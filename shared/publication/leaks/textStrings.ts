import { findNames, type Replacement } from '#shared/aliases/findNames.ts';
import { severalAlike } from '#shared/aliases/severalAlike.ts';
import type { Pattern, PrivateString } from '#shared/privacy/privateString.ts';
import {
  type Distinction,
  distinctivePieces,
  INSIDE_TEXT,
  type Piece,
  SECRET_TEXT,
  STAND_IN,
  sentencesOf,
} from '#shared/publication/leaks/distinctiveTexts.ts';
import type { TokenedString } from '#shared/publication/leaks/tokenStrings.ts';

/**
 * Texts for the facilitator and for the company, each with the pieces by which the search recognises it. `names` are
 * those that a public version replaces: anything may stand for them.
 */
export function textStrings(
  strings: readonly TokenedString[],
  names: readonly Replacement[],
): readonly PrivateString[] {
  const said = strings.filter(({ treatment, home }) => treatment === 'said' && home.place !== 'publish');
  const drafts = strings.filter(({ treatment }) => treatment === 'draft');
  const keysOf = (some: readonly TokenedString[], distinction: Distinction) =>
    new Set(some.flatMap((string) => piecesOf(string, names, distinction)).map(keyOf));
  const open = { secret: keysOf(said, SECRET_TEXT), inside: keysOf([...said, ...drafts], INSIDE_TEXT) };
  const read = new Set<string>();
  return strings.flatMap((string) => {
    const { text, treatment, home } = string;
    if (treatment !== 'inside' && treatment !== 'secret') return [];
    // The same text again says no more, and is at home where it stands first.
    if (read.has(`${treatment} ${text}`)) return [];
    read.add(`${treatment} ${text}`);
    const pieces = piecesOf(string, names, treatment === 'secret' ? SECRET_TEXT : INSIDE_TEXT);
    const patterns = pieces
      .filter((piece) => !open[treatment].has(keyOf(piece)))
      .map(([letters = '', ...then]): Pattern => ({ letters, written: '', fit: 'text', then }));
    return patterns.length === 0 ? [] : [{ words: text, kind: 'text', home, patterns }];
  });
}

function keyOf(piece: Piece): string {
  return piece.join('…');
}

/** The search looks for names, addresses and identifiers by themselves, and recognises a text by its other words. */
function piecesOf(
  { text, tokens }: TokenedString,
  names: readonly Replacement[],
  distinction: Distinction,
): readonly Piece[] {
  let left = '';
  let done = 0;
  // Names in a list may leave as one: `two engineers`.
  for (const { start, end } of severalAlike(text, findNames(text, names))) {
    left += `${text.slice(done, start)} ${STAND_IN} `;
    done = end;
  }
  const withoutNames = left + text.slice(done);
  const words = tokens.reduce(
    (before, { written }) => before.replaceAll(written, ` ${STAND_IN} `),
    withoutNames,
  );
  return sentencesOf(words).flatMap((sentence) => distinctivePieces(sentence, distinction));
}

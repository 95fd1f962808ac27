import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { LeakKind } from '#shared/errors/leak.ts';

/**
 * How strictly letters must agree.
 * - `name`: as whole words, with nothing but invisible characters or a line-end hyphen inside a word, or with
 *   every letter apart; digits may follow, as in accounts.
 * - `cased`: likewise, without digits, and in upper and lower case as written, for names that are words.
 * - `told`: likewise, where the text makes it a name rather than a word, a month or a place, or leaves it open.
 * - `inflected`: the beginning of a name, with a capital, up to the end of the word with one of `endings`, and where
 *   the text may be in a language that has them.
 * - `alone`: one letter that is a word of its own, with spaces or other scripts around.
 * - `account`: in one piece, where an account is named: `@tevans`, `/home/tevans`, `tevans@…`.
 * - `token`: as a whole, however it is broken.
 * - `stem`: in one piece, with the same joints (hyphens, dots, underscores): `orders-db`, not `orders, DB`. Another
 *   number may follow.
 * - `hash`: as a whole, or as much of its beginning as is written short, or as the beginning of a longer one.
 * - `number`: as a whole, and its parts apart.
 * - `text`: the same words, whatever stands between them.
 */
export type Fit =
  | 'name'
  | 'cased'
  | 'told'
  | 'inflected'
  | 'alone'
  | 'account'
  | 'token'
  | 'stem'
  | 'hash'
  | 'number'
  | 'text';

/** Letters to look for, in the form that `searchForm` makes. */
export interface Pattern {
  readonly letters: string;
  readonly fit: Fit;
  /** As written; only fits that compare more than letters read it. */
  readonly written: string;
  /** More letters that follow, each after a name or an identifier for which anything may stand. */
  readonly then?: readonly string[];
  /** What may follow of an `inflected` name, in the same form. */
  readonly endings?: { readonly name: string; readonly all: ReadonlySet<string> };
}

/** Something that may not stand in a public export, and where it is at home. */
export interface PrivateString {
  /** As the incident has it; for texts the whole text, of which a part may be found. */
  readonly words: string;
  readonly kind: LeakKind;
  readonly home: DeskSpot;
  /** Any of them gives it away. */
  readonly patterns: readonly Pattern[];
}

/** Patterns of the same name find the same. */
export function patternName({ fit, letters, written, then = [], endings }: Pattern): string {
  if (endings !== undefined) return `${fit} ${letters} ${endings.name}`;
  return `${fit} ${fit === 'text' ? [letters, ...then].join('…') : written}`;
}

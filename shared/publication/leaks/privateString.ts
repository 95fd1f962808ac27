import type { DeskSpot } from '#shared/domain/deskSpot.ts';
import type { LeakKind } from '#shared/errors/leak.ts';

/**
 * How strictly letters must agree. `name`: as whole words, with nothing but invisible characters or a
 * line-end hyphen inside a word, or with every letter apart. `cased`: likewise, and in upper and lower case as written, for
 * names that are words. `token`: as a whole, however it is broken. `number`: likewise, and its parts apart.
 * `text`: the same words, whatever stands between them.
 */
export type Fit = 'name' | 'cased' | 'token' | 'number' | 'text';

/** Letters to look for, in the form that `searchForm` makes. */
export interface Pattern {
  readonly letters: string;
  readonly fit: Fit;
  /** As written; only fits that compare more than letters read it. */
  readonly written: string;
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

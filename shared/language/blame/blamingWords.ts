import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';
import type { Sentence } from '#shared/language/blame/sentencesIn.ts';

/** A sentence that blames, with the words that tell it most. */
export interface BlamingWords {
  readonly family: WordFamily;
  /** In the prose, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

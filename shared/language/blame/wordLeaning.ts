import { LEANING_DATA } from '#shared/language/blame/leaningWeights.ts';

/** The trait that holds how all words of a sentence lean. */
export const LEANING_TRAIT = 'leaning';

/** In hundredths. */
const LEANINGS: ReadonlyMap<string, number> = new Map(
  LEANING_DATA.split('\t').flatMap((words) => {
    const [hundredths = '0', ...leaning] = words.split(' ');
    return leaning.map((word) => [word, Number(hundredths)] as const);
  }),
);

/**
 * How far a word leans towards sentences that blame (above 0) or tell of things. Learnt from what stands near it in other
 * texts, so that a word that no labelled sentence has leans as its neighbours do; 0 for words that are not known.
 */
export function leaningOfWord(word: string): number {
  return (LEANINGS.get(word) ?? 0) / 100;
}

/** How the words of a sentence lean together; long sentences count hardly more than short ones. */
export function leaningOf(words: readonly string[]): number {
  const sum = words.reduce((total, word) => total + leaningOfWord(word), 0);
  return sum / Math.sqrt(Math.max(1, words.length));
}

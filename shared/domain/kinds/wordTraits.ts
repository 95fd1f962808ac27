/** A word, a number or a sign of an event's text. */
export interface EventWord {
  /** In small letters; `0` for any number, `url` for any address. */
  readonly word: string;
  /** In signs from the beginning of the text as it was written. */
  readonly start: number;
  readonly end: number;
}

const WORD = /https?:\/\/\S+|[a-z'’]+|\d+|[?!@#]/gi;

export function eventWords(text: string): readonly EventWord[] {
  return [...text.matchAll(WORD)].map(({ index, 0: written }) => ({
    word: /^http/i.test(written)
      ? 'url'
      : /^\d/.test(written)
        ? '0'
        : written.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + written.length,
  }));
}

/** The names of the traits that a single word has wherever it stands: itself, and what its forms have in common. */
export function traitsOfWord(word: string): readonly [string, string] {
  return [`w ${word}`, `s ${stemOf(word)}`];
}

/** So many words stand for a line; what a longer text says, it says among other things. */
const WORDS_OF_LINE = 8;
const OF_OPENINGS = 0.7;
/** How many words open an event. */
const OPENING = 3;

/** Words, pairs of words and the words that open it, with how much each counts. */
export function wordTraits(words: readonly EventWord[]): ReadonlyMap<string, number> {
  const traits = new Map<string, number>();
  const share = Math.min(1, Math.sqrt(WORDS_OF_LINE / Math.max(1, words.length)));
  for (const [at, { word }] of words.entries()) {
    for (const trait of traitsOfWord(word)) traits.set(trait, share);
    const next = words[at + 1];
    if (next !== undefined) traits.set(`b ${word} ${next.word}`, share);
    if (at < OPENING) traits.set(`o ${word}`, OF_OPENINGS);
  }
  return traits;
}

const ENDINGS = ['ing', 'ed', 'es', 's', 'ly'] as const;
const LEAST_STEM = 3;

/** What the forms of a word begin with: `stop` of "stopped", `restor` of "restore". */
function stemOf(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= LEAST_STEM) ?? '';
  const bare = word.slice(0, word.length - ending.length);
  const isDoubled = /^(?:ing|ed)$/.test(ending) && /..([^sl])\1$/.test(bare);
  const stem = isDoubled ? bare.slice(0, -1) : bare;
  return stem.length > LEAST_STEM && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

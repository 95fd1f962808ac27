import type { Traits } from '#shared/basics/learntWeights.ts';
import type { Cue } from '#shared/language/blame/cuesIn.ts';
import type { ReadSentence } from '#shared/language/blame/readSentence.ts';

/** Phrases count by their families first, since few sentences teach the weight of a single one. */
const OF_A_PHRASE = 0.5;
/** All parts of words together count as much as three traits. */
const OF_PARTS = 3;
const SHORTEST_PART = 3;
const LONGEST_PART = 4;
const MOST_COUNTED = 3;
/** All words and pairs of words together count as much as two traits. */
const OF_WORDS = 2;

/** What the weights know of a sentence. */
export function blameFeatures(read: ReadSentence, cues: readonly Cue[]): Traits {
  const features = new Map<string, number>();
  const { people, authors, nobody, things } = read.counts;
  const who = people > 0 ? 'person' : authors > 0 ? 'authors' : 'unknown';
  const has = (name: string) => features.set(name, 1);
  has(`who ${who}`);
  has(`who ${who}, ${things > 0 ? 'things' : 'nothing'}`);
  has(`things ${Math.min(things, MOST_COUNTED)}`);
  if (nobody > 0) has('nobody');
  for (const { family, tier, phrase, subject } of cues) {
    for (const name of [tier, `${family.id} ${tier}`]) {
      has(name);
      has(`${name}, ${subject}`);
      has(`${name}, in ${who}`);
    }
    features.set(`“${phrase}”`, OF_A_PHRASE);
    features.set(`“${phrase}”, ${subject}`, OF_A_PHRASE);
  }
  for (const tier of ['sure', 'ofPeople', 'faint']) {
    const count = new Set(cues.filter((cue) => cue.tier === tier).map(({ family }) => family.id)).size;
    has(`${tier} ${Math.min(count, MOST_COUNTED)}`);
  }
  const parts = partsOf(read.words);
  const weight = OF_PARTS / Math.sqrt(parts.size + 1);
  for (const part of parts) features.set(part, weight);
  const words = new Set(wordTraits(read.words));
  for (const trait of words) features.set(trait, OF_WORDS / Math.sqrt(words.size));
  return features;
}

/** Each word, each two that stand together, and the first. The names differ from those of parts. */
function wordTraits(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return [
      `=${word}`,
      ...(next === undefined ? [] : [`=${word} ${next}`]),
      ...(index === 0 ? [`^${word}`] : []),
    ];
  });
}

/** Three and four letters of words that stand together, with the spaces around. */
function partsOf(words: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const word of words) {
    const spaced = `_${word}_`;
    for (let length = SHORTEST_PART; length <= LONGEST_PART; length += 1)
      for (let at = 0; at + length <= spaced.length; at += 1) parts.add(spaced.slice(at, at + length));
  }
  return parts;
}

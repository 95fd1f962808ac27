import type { Traits } from '#shared/basics/learntWeights.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { Cue } from '#shared/language/blame/cuesIn.ts';
import type { ReadSentence } from '#shared/language/blame/readSentence.ts';

/** Phrases count by their families first, since few sentences teach the weight of a single one. */
const OF_A_PHRASE = 0.5;
/** All parts of words together count as much as three traits. */
const OF_PARTS = 3;
const SHORTEST_PART = 3;
const LONGEST_PART = 4;
const MOST_COUNTED = 3;
/** All words and pairs of words together count as much as two traits, and so do all threes, and all with gaps. */
const OF_WORDS = 2;

/** How a sentence begins tells most of what it is in its field. */
const OF_A_START = 0.5;
const WORDS_OF_A_START = 2;
/** All words in their field together. */
const OF_WORDS_IN_FIELD = 1.2;

/** What the weights know of a sentence. `field`: where it stands; null where that is not known. */
export function blameFeatures(read: ReadSentence, cues: readonly Cue[], field: HintField | null): Traits {
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
  for (const group of [wordTraits(read.words), threesOf(read.words), gapsOf(read.words)]) {
    const traits = new Set(group);
    for (const trait of traits) features.set(trait, OF_WORDS / Math.sqrt(traits.size));
  }
  if (field !== null) {
    has(`@${field}`);
    has(`@${field}, ${who}`);
    for (const word of read.words.slice(0, WORDS_OF_A_START)) features.set(`@${field} ^${word}`, OF_A_START);
    const own = new Set(read.words);
    for (const word of own) features.set(`@${field} =${word}`, OF_WORDS_IN_FIELD / Math.sqrt(own.size));
  }
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

/** Each three words that stand together, with the ends of the sentence. */
function threesOf(words: readonly string[]): readonly string[] {
  const ends = ['<', ...words, '>'];
  return words.map((_, at) => `*${ends.slice(at, at + 3).join(' ')}`);
}

/** Each two words with one or two others between: what one does to the other, however it is called. */
function gapsOf(words: readonly string[]): readonly string[] {
  const ends = ['<', ...words, '>'];
  return ends.flatMap((word, at) => [
    ...(at + 2 < ends.length ? [`/${word} ${ends[at + 2]}`] : []),
    ...(at + 3 < ends.length ? [`//${word} ${ends[at + 3]}`] : []),
  ]);
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

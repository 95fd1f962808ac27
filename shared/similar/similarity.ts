import type { ComparedIncident } from '#shared/similar/incidentDigest.ts';
import type { Term } from '#shared/similar/similarTerms.ts';
import { incidentTerms, type Rarity, termKeys } from '#shared/similar/termRarity.ts';

/** What two incidents have in common, and where the earlier one has it. */
export type SimilarityReason =
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | {
      readonly kind: 'words';
      readonly words: readonly string[];
      readonly where: 'title' | 'summary' | 'causes';
    };

/** Why two incidents are alike; the higher the score, the more so. */
export interface Similarity {
  readonly score: number;
  readonly reasons: readonly SimilarityReason[];
}

/** More words than this are not read. */
const MOST_WORDS = 5;
/** Tuned on `test/fixtures/similar/tuning.txt`. */
const LEAST = { titleShare: 0.5, textShare: 0.3, textThings: 3 } as const;
/** How something failed that says little of why: of most incidents one of these is true. */
const VAGUE = new Set(['down', 'slow', 'failing'].map((symptom) => `symptom ${symptom}`));

/**
 * Whether two incidents look like the same type of failure, explained; null when they do not. They do when
 * they share a tag that not many have, when their titles share a thing and how it failed or two things, or
 * when what they say about what happened and why has much in common.
 */
export function similarityOf(
  one: ComparedIncident,
  other: ComparedIncident,
  rarity: Rarity,
  tellingTags: ReadonlySet<string>,
): Similarity | null {
  const tags = other.tags.filter((tag) => tellingTags.has(tagKey(tag)) && hasTag(one, tag));
  const titles = inTitles(one, other, rarity);
  const texts = inTexts(one, other, rarity);
  if (tags.length === 0 && titles === 0 && texts === 0) return null;
  return {
    score: tags.length * 0.5 + titles + texts,
    reasons: [
      ...(tags.length === 0 ? [] : [{ kind: 'tags' as const, tags }]),
      ...sharedWords(one, other, rarity),
    ],
  };
}

/** How tags are compared: without regard to case and spaces around. */
export function tagKey(tag: string): string {
  return tag.trim().toLowerCase();
}

function hasTag({ tags }: ComparedIncident, tag: string): boolean {
  return tags.some((own) => tagKey(own) === tagKey(tag));
}

/** 0 to 1: the share of the titles' weight that both have; 0 when that does not tell the same failure. */
function inTitles(one: ComparedIncident, other: ComparedIncident, rarity: Rarity): number {
  const [a, b] = [incidentTerms(one), incidentTerms(other)];
  const shared = sharedTerms(termKeys(a.title), b.title);
  const things = shared.filter((term) => term.class === 'thing').length;
  const isTelling = things >= 2 || (things === 1 && shared.some((term) => term.class === 'symptom'));
  if (!isTelling) return 0;
  const share = (2 * weight(shared, rarity)) / (weight(a.title, rarity) + weight(b.title, rarity));
  return share >= LEAST.titleShare || isSameCause(a.title, b.title) ? share : 0;
}

/** Both titles say in two words beside each other what failed and how: `certificate expired`, whatever else they tell of it. */
function isSameCause(one: readonly Term[], other: readonly Term[]): boolean {
  const pairs = new Set(causePairs(one));
  return causePairs(other).some((pair) => pairs.has(pair));
}

function causePairs(terms: readonly Term[]): readonly string[] {
  return terms.flatMap((term, index) => {
    const pair = [term, terms[index + 1]].flatMap((each) => each ?? []);
    const [thing, symptom] = pair.toSorted((a, b) =>
      a.class === b.class ? 0 : a.class === 'thing' ? -1 : 1,
    );
    const isTold = thing?.class === 'thing' && symptom?.class === 'symptom' && !VAGUE.has(symptom.key);
    return isTold ? [`${thing.key} ${symptom.key}`] : [];
  });
}

/** 0 to 1: how much two whole texts have in common for their lengths; 0 when that is little. */
function inTexts(one: ComparedIncident, other: ComparedIncident, rarity: Rarity): number {
  const [a, b] = [incidentTerms(one), incidentTerms(other)];
  const shared = sharedTerms(termKeys(a.all), b.all);
  if (shared.filter((term) => term.class === 'thing').length < LEAST.textThings) return 0;
  // The geometric mean: a few words of a title are soon found in a long text, and tell nothing there.
  const share = weight(shared, rarity) / Math.sqrt(weight(a.all, rarity) * weight(b.all, rarity));
  return share >= LEAST.textShare ? share : 0;
}

function sharedTerms(own: ReadonlySet<string>, others: readonly Term[]): readonly Term[] {
  return others.filter(({ key }) => own.has(key));
}

function weight(terms: readonly Term[], rarity: Rarity): number {
  return terms.reduce((sum, term) => sum + rarity(term), 0);
}

/** The shared words as the earlier incident writes them, each where it stands first; of many the rarest. */
function sharedWords(
  one: ComparedIncident,
  other: ComparedIncident,
  rarity: Rarity,
): readonly SimilarityReason[] {
  const own = termKeys(incidentTerms(one).all);
  const told = new Set<string>();
  return (['title', 'summary', 'causes'] as const).flatMap((where) => {
    const shared = sharedTerms(own, incidentTerms(other)[where]).filter(
      (term) => term.class !== 'common' && !told.has(term.key),
    );
    for (const { key } of shared) told.add(key);
    const rarest = shared.toSorted((a, b) => rarity(b) - rarity(a)).slice(0, MOST_WORDS);
    const words = shared.filter((term) => rarest.includes(term)).map(({ word }) => word);
    return words.length === 0 ? [] : [{ kind: 'words' as const, words, where }];
  });
}

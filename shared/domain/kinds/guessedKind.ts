import { EVENT_KINDS, type EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { type EventPlace, familyWords, kindTraits } from '#shared/domain/kinds/kindTraits.ts';
import { KIND_WEIGHTS, LEAST_SHARES } from '#shared/domain/kinds/kindWeights.ts';
import { type LearntKinds, learntFromRows, likeliestKind } from '#shared/domain/kinds/learntKinds.ts';
import { plainLineKind } from '#shared/domain/kinds/plainLines.ts';
import { eventWords, traitsOfWord } from '#shared/domain/kinds/wordTraits.ts';

/** The kind that the words of an event suggest, and those of its words that suggest it most, as they are written. */
export interface GuessedKind {
  readonly kind: EventKind;
  readonly because: string;
}

const LEARNT: LearntKinds = learntFromRows(KIND_WEIGHTS);

/**
 * "CDN dashboards are all green here" says what somebody saw on a screen, often while the incident went on; only words of a
 * return ("green again", "back to normal") tell that something ended.
 */
const SCREEN_IS_FINE =
  /\b(?:dashboards?|graphs?|charts?|metrics|panels?|monitor(?:s|ing)?|status (?:page|board)|health checks?)\b.{0,20}\b(?:is|are|was|were|looks?|looked|shows?|showed|stays?|stayed|still|all)\b.{0,20}\b(?:green|fine|ok|okay|clean|good|normal|healthy)\b/i;
const RETURN = /\b(?:again|back|back to|return(?:s|ed)?|recover(?:s|ed|ing|y)?|restored|resolved|now)\b/i;

function isScreenRead(text: string): boolean {
  return SCREEN_IS_FINE.test(text) && !RETURN.test(text);
}

/**
 * The kind of an event by its words, or null where they leave it open: then a person chooses, and nothing is claimed.
 * `place`: where it stands among the events of its incident, null while nobody can say.
 */
export function guessedKind(text: string, place: EventPlace | null = null): GuessedKind | null {
  const plain = plainLineKind(text);
  if (plain !== null) return plain;
  const { kind, share } = likeliestKind(kindTraits(text, place), LEARNT);
  if (kind === 'recovery' && isScreenRead(text)) return null;
  const words =
    share < LEAST_SHARES[place === null ? 'typed' : 'placed'][kind] ? null : tellingWords(text, kind);
  return words === null ? null : { kind, because: text.slice(words.start, words.end) };
}

/** The same as a part of an event, for one that is made from words: nothing where the words leave the kind open. */
export function guessedKindOf(text: string, place: EventPlace | null = null): { readonly kind?: EventKind } {
  const guess = guessedKind(text, place);
  return guess === null ? {} : { kind: guess.kind };
}

/** From here on a kind is worth a question, where nothing is claimed. */
const LEAST_ASKED = 0.5;

/** The kind that somebody may be asked about whose words leave it open; null where nothing is likely. */
export function askedKind(text: string): EventKind | null {
  const { kind, share } = likeliestKind(kindTraits(text, null), LEARNT);
  if (kind === 'recovery' && isScreenRead(text)) return null;
  return share >= LEAST_ASKED && tellingWords(text, kind) !== null ? kind : null;
}

/** Where somebody can see why. */
interface TellingWords {
  readonly start: number;
  readonly end: number;
}

/** The words whose family speaks most for the kind, or the single word; null where none does, but only the place. */
function tellingWords(text: string, kind: EventKind): TellingWords | null {
  return (
    mostTelling(familyWords(text), kind, ({ family }) => [family, `first ${family}`, `last ${family}`]) ??
    mostTelling(eventWords(text), kind, ({ word }) => traitsOfWord(word))
  );
}

function mostTelling<Word extends TellingWords>(
  words: readonly Word[],
  kind: EventKind,
  traitsOf: (word: Word) => readonly string[],
): TellingWords | null {
  const index = EVENT_KINDS.indexOf(kind);
  const weightOf = (word: Word) =>
    traitsOf(word).reduce((sum, trait) => sum + (LEARNT.get(trait)?.[index] ?? 0), 0);
  return words.reduce<Word | null>(
    (most, one) => (weightOf(one) > (most === null ? 0 : weightOf(most)) ? one : most),
    null,
  );
}

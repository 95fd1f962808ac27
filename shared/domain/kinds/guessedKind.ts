import { type Learnt, learntFrom, scoreOf, type Traits } from '#shared/basics/learntWeights.ts';
import { recordOf } from '#shared/basics/recordOf.ts';
import { EVENT_KINDS, type EventKind } from '#shared/domain/incident/timelineEvent.ts';
import {
  type EventPlace,
  type FamilyWords,
  familyWords,
  kindTraits,
} from '#shared/domain/kinds/kindTraits.ts';
import { KIND_WEIGHTS } from '#shared/domain/kinds/kindWeights.ts';

/** The kind that the words of an event suggest, and those of its words that suggest it most, as they are written. */
export interface GuessedKind {
  readonly kind: EventKind;
  readonly because: string;
}

/** What was learnt of each kind: whether an event is of it. */
export type LearntKinds = Readonly<Record<EventKind, Learnt>>;

/**
 * The least share of the odds with which a kind is shown, chosen on communities and authors whose events were kept apart
 * while the weights were learnt, each in turn (`npm run kinds`), so that of 100 shown at least 88 are right.
 */
const LEAST_SHARE = { placed: 0.88, typed: 0.88 } as const;

const LEARNT: LearntKinds = recordOf(EVENT_KINDS, (kind) =>
  learntFrom(KIND_WEIGHTS[kind].data, KIND_WEIGHTS[kind].constant),
);

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
  const { kind, share } = likeliestKind(kindTraits(text, place), LEARNT);
  if (kind === 'recovery' && isScreenRead(text)) return null;
  const words =
    share < (place === null ? LEAST_SHARE.typed : LEAST_SHARE.placed)
      ? null
      : tellingWords(text, LEARNT[kind]);
  return words === null ? null : { kind, because: text.slice(words.start, words.end) };
}

/** The same as a part of an event, for one that is made from words: nothing where the words leave the kind open. */
export function guessedKindOf(text: string, place: EventPlace | null = null): { readonly kind?: EventKind } {
  const guess = guessedKind(text, place);
  return guess === null ? {} : { kind: guess.kind };
}

/** From here on a kind is worth a question, where nothing is claimed. */
const LEAST_ASKED = 0.6;

/** The kind that somebody may be asked about whose words leave it open; null where nothing is likely. */
export function askedKind(text: string): EventKind | null {
  const { kind, share } = likeliestKind(kindTraits(text, null), LEARNT);
  if (kind === 'recovery' && isScreenRead(text)) return null;
  return share >= LEAST_ASKED && tellingWords(text, LEARNT[kind]) !== null ? kind : null;
}

/** Shares of the odds, so that those of all kinds add up to 1. */
export function likeliestKind(
  traits: Traits,
  learnt: LearntKinds,
): { readonly kind: EventKind; readonly share: number } {
  const odds = EVENT_KINDS.map((kind) => ({ kind, odds: Math.exp(scoreOf(learnt[kind], traits)) }));
  const all = odds.reduce((sum, one) => sum + one.odds, 0);
  const most = odds.reduce((best, one) => (one.odds > best.odds ? one : best));
  return { kind: most.kind, share: most.odds / all };
}

/** The words whose family speaks most for the kind; null where no words do, but only the place. */
function tellingWords(text: string, { weights }: Learnt): FamilyWords | null {
  const words = familyWords(text);
  const weightOf = ({ family }: FamilyWords) =>
    [family, `first ${family}`, `last ${family}`].reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0);
  return words.reduce<FamilyWords | null>(
    (most, one) => (weightOf(one) > (most === null ? 0 : weightOf(most)) ? one : most),
    null,
  );
}

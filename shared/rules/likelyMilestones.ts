import { byInputs, byObject, memoised } from '#shared/basics/memo.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type MilestoneName, type Milestones } from '#shared/domain/incident/milestones.ts';
import { likeliestMilestones, type OfMilestones } from '#shared/domain/milestones/likeliestMilestones.ts';
import { instantOf, type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';

/**
 * The least share of the odds with which a milestone is proposed, chosen on communities and authors whose timelines were kept apart
 * while the weights were learnt, so that nine of ten proposals are right (`npm run milestones`).
 */
export const LEAST_ODDS: Readonly<Record<MilestoneName, number>> = {
  impactStarted: 0.62,
  detected: 0.5,
  acknowledged: 0.55,
  identified: 0.74,
  mitigated: 0.62,
  resolved: 0.43,
};

/** "no change", "not recovered", "no alert fired": what is said not to have happened marks nothing. */
const DENIED =
  /\b(no (change|alerts?|alarms?|pages?|errors?|failures?|impact|recovery)|never|nobody|not yet|still|(is|was|are|were|do|does|did|has|have|had)n['’]?t|without (effect|success)|not) /i;

/** Nothing called anybody, so that nothing was detected. */
const NO_ALERT = /\b(no|without( any| an)?|nobody|no one) (\w+ )?(alerts?|alarms?|pages?|alerted|paged)\b/i;

/**
 * "no effect", "did not help", "still failing": an attempt, and no milestone on the way down, in the languages in which
 * teams write their chats. An attempt can have acknowledged the incident all the same.
 */
const FRUITLESS = new RegExp(
  `(?<!\\p{L})(?:${[
    '(no|without( any)?) (effect|change|improvement|luck|success|difference|avail|result)',
    String.raw`(did|does|do|has|have|had)(n['’]?t| not) (really |seem to )?(help|work|fix|chang|improv|make a|make any)\w*`,
    "not (helping|working)|(is|are|was|were)n['’]?t (helping|working)|nothing changed|in vain|ineffective",
    String.raw`still (fail|broken|down\b|error|unhealthy|unavailable|happening|the same|no better)\w*`,
    '(ohne|keine?n?)( jede| jeden)? (wirkung|effekt|erfolg|änderung|besserung)',
    '(hilft|half|wirkt|wirkte|bringt|brachte|funktioniert|ändert|änderte)( leider| auch)? nichts?',
    'nichts? (geholfen|gewirkt|gebracht|geändert|funktioniert)|erfolglos|vergeblich|wirkungslos',
    String.raw`(immer noch|weiterhin) (fehler|kaputt|gestört)\w*`,
    "(sans|aucune?|pas d['’]) ?(effet|succès|résultat|changement|amélioration)",
    String.raw`n(e |['’](a |ont )?)(rien |pas )?(chang|aid|fonctionn|march|suffi)\p{L}*`,
    String.raw`toujours en (panne|erreur)|échou\p{L}* (encore|toujours)`,
    '(sin|ningún|ninguna) (efecto|éxito|cambios?|mejoras?|resultados?)|en vano',
    String.raw`no (ayud|sirv|funcion|surti|cambi|mejor|tuvo efecto)\p{L}*|siguen? (fallando|caíd\p{L}*)`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** What an attempt that had no effect cannot mark. */
const OF_EFFECT: ReadonlySet<MilestoneName> = new Set(['mitigated', 'resolved']);

/** "roll back please", "should we switch?": what somebody wishes or asks for has not happened. */
const WISHED =
  /\?|\b(please|pls|(should|shall|could|can|may|would) (we|i|you|they|someone|somebody|anyone|anybody)|let['’]?s|we (should|could|need to|have to|want to))\b/i;

/** Errors that get fewer, alerts that clear: the end of what their nouns would be the start of. */
const ENDING =
  /\b(drop(s|ped|ping)?|fall(s|ing|en)?|fell|declin(es?|ed|ing)|decreas(es?|ed|ing)|(go(es|ing)?|went|com(es?|ing)|came|is|are) (back )?down( again)? (to|from|again)|gone|clear(s|ed|ing)?|recover(s|ed|ing|y)?|resolv(es?|ed|ing)|clos(es?|ed|ing)|(all|back to) green|back to normal|all clear|healthy|over)\b/i;

/** "Pods are not healthy yet" is no ending. */
function isEnding(title: string): boolean {
  return ENDING.test(title) && !DENIED.test(title);
}

/** What lies on the way up: its words are taken back by words of an ending in the same message. */
const OF_BEGINNING: ReadonlySet<MilestoneName> = new Set(['impactStarted', 'detected']);

/** A question mark in one asks nothing. */
const ADDRESSES = /https?:\/\/\S+/g;

/** The milestones that the words of an event leave open. */
const possibleMilestones = byObject((event: PlacedEvent): readonly MilestoneName[] => {
  const title = event.title.replace(ADDRESSES, ' ');
  if (WISHED.test(title)) return [];
  const isNoBeginning = isEnding(title) || NO_ALERT.test(title);
  const isFruitless = FRUITLESS.test(title);
  return MILESTONE_NAMES.filter(
    (name) => !(isNoBeginning && OF_BEGINNING.has(name)) && !(isFruitless && OF_EFFECT.has(name)),
  );
});

/** Which unknown milestone is proposed at which event. */
export type ProposedMilestones = ReadonlyMap<MilestoneName, PlacedEvent>;

/**
 * An event for each milestone that is not known and likely enough. The likeliest of all is proposed first, and bounds the
 * others like one that is known: no milestone before one that comes earlier. Events in order of time.
 */
export function proposalsOf(
  events: readonly PlacedEvent[],
  odds: readonly OfMilestones[],
  milestones: Milestones,
  least: Readonly<Record<MilestoneName, number>> = LEAST_ODDS,
): ProposedMilestones {
  const passed = new Map<MilestoneName, number>();
  const likely: { readonly name: MilestoneName; readonly event: PlacedEvent; readonly odd: number }[] = [];
  for (const [index, name] of MILESTONE_NAMES.entries()) {
    const known = milestones[name] === null ? undefined : events.find(({ id }) => id === milestones[name]);
    if (known !== undefined) passed.set(name, instantOf(known));
    if (milestones[name] !== null) continue;
    const leastOdd = Math.log(least[name] / (1 - least[name]));
    // A loop that makes nothing: it passes thousands of events at each key press.
    for (let at = 0; at < events.length; at += 1) {
      const odd = odds[at]?.[index] ?? Number.NEGATIVE_INFINITY;
      const event = odd < leastOdd ? undefined : events[at];
      if (event !== undefined && possibleMilestones(event).includes(name)) likely.push({ name, event, odd });
    }
  }
  const proposed = new Map<MilestoneName, PlacedEvent>();
  for (const { name, event } of likely.toSorted((a, b) => b.odd - a.odd)) {
    if (passed.has(name) || !isInOrder(passed, name, instantOf(event))) continue;
    passed.set(name, instantOf(event));
    proposed.set(name, event);
  }
  return proposed;
}

function isInOrder(
  passed: ReadonlyMap<MilestoneName, number>,
  name: MilestoneName,
  instant: number,
): boolean {
  const place = MILESTONE_NAMES.indexOf(name);
  return [...passed].every(([other, passedAt]) =>
    MILESTONE_NAMES.indexOf(other) < place ? passedAt <= instant : passedAt >= instant,
  );
}

/** The proposals among events in order of time; the same map for as long as they and the milestones stay. */
export const proposedAmong = memoised(
  (events: readonly PlacedEvent[], milestones: Milestones): ProposedMilestones =>
    proposedIn(events)(milestones),
);

const proposedIn = byObject((events: readonly PlacedEvent[]) => {
  const odds = likeliestMilestones(events);
  return byInputs((milestones: Milestones) => proposalsOf(events, odds, milestones));
});

/** The proposals for an incident; the same map for as long as its timeline and milestones stay. */
export const proposedMilestones = memoised(
  ({ timeline, milestones }: Pick<Incident, 'timeline' | 'milestones'>): ProposedMilestones =>
    proposedAmong(placedEvents(timeline), milestones),
);

/** The milestones proposed at one event, in their order. */
export function proposedAt(proposed: ProposedMilestones, id: EventId): readonly MilestoneName[] {
  return MILESTONE_NAMES.filter((name) => proposed.get(name)?.id === id);
}

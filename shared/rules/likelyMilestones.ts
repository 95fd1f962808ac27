import { byInputs, byObject, memoised } from '#shared/basics/memo.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type MilestoneName, type Milestones } from '#shared/domain/incident/milestones.ts';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { instantOf, type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';

interface Likely {
  /** Words by which responders usually say so. */
  readonly words: RegExp;
  /** Where no event says so: the kind that most often marks it. */
  readonly kind: EventKind;
  /** Whether the first or the last of several marks it. */
  readonly isLast: boolean;
}

const LIKELY: Readonly<Record<MilestoneName, Likely>> = {
  impactStarted: {
    words:
      /\b(first (errors?|failures?|complaints?|5\d\d)|(errors?|failures?|5\d\ds?) (start|begin|rise|climb)|start(s|ed)? failing|fails?\b(?![ -]?over)|refused|unavailable|(?<!\b(scal|shut|spin|spun|slow|cool|calm|narrow|wr[io]t|tak|took|tear|tore|drill|break|broke|wind|wound)\w*( \w+){0,3} )down\b)/i,
    kind: 'signal',
    isLast: false,
  },
  detected: {
    words:
      /\b(alert(ed)? (fire|open|trigger)|alert\b|alarm|triggered|paged\b|(?<!\b(status|web|home|start|front|landing|login|sign-in|error|product|checkout|payment|search|cart|admin|settings|maintenance|help|wiki|docs?|runbook)[ -]?)(page\b|pages )(?! ?(load|view|updat|respon|render|return|show|fail|is|are|was|were)\w*)|pagerduty|reported)/i,
    kind: 'detection',
    isLast: false,
  },
  acknowledged: {
    words: /\b(acks?\b|acked\b|acknowledg|on it\b|looking into|investigation starts|picks? up the page)/i,
    kind: 'action',
    isLast: false,
  },
  identified: {
    words: /\b(identified|root cause|cause found|cause is|found (the|that|out)|traced|culprit)/i,
    kind: 'diagnosis',
    isLast: true,
  },
  mitigated: {
    words:
      /\b(mitigated|roll(ed|s)? back|rollback (is )?(done|finished|finishes|complete[ds]?|ended|through)|revert(ed|s)?|stopped|fail(ed)? ?over|drained|switched|disabled|(errors?|error rates?|failures?|5\d\ds?|timeouts?|latency) ((is|are|now) ){0,2}(drop(s|ped|ping)?|fall(s|ing)?|fell|declin(es?|ed|ing)|decreas(es?|ed|ing)|(go(es|ing)?|went|com(es?|ing)|came) (back )?down))\b/i,
    kind: 'action',
    isLast: true,
  },
  resolved: {
    words: /\b(resolved|recovered|all clear|back to normal|healthy|restored|incident closed)\b/i,
    kind: 'recovery',
    isLast: true,
  },
};

/** "no change", "not recovered", "no alert fired": what is said not to have happened marks nothing. */
const DENIED =
  /\b(no (change|alerts?|alarms?|pages?|errors?|failures?|impact|recovery)|never|nobody|not yet|still|(is|was|are|were|do|does|did|has|have|had)n['’]?t|without (effect|success)|not) /i;

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

/** The milestones that an event mentions, in their order. */
const milestonesSaid = byObject(({ title }: PlacedEvent): readonly MilestoneName[] =>
  DENIED.test(title) || WISHED.test(title)
    ? []
    : MILESTONE_NAMES.filter(
        (name) =>
          LIKELY[name].words.test(title) &&
          !(OF_BEGINNING.has(name) && isEnding(title)) &&
          !(OF_EFFECT.has(name) && FRUITLESS.test(title)),
      ),
);

/**
 * The event that most likely marks a milestone that is not known: one whose words say so, else one of the usual kind;
 * never before a milestone that comes earlier, or after one that comes later. Events in order of time.
 */
function likelyMilestone(
  events: readonly PlacedEvent[],
  milestones: Milestones,
  name: MilestoneName,
): PlacedEvent | undefined {
  const { kind, isLast } = LIKELY[name];
  const possible = between(events, milestones, name);
  const find = (isLikely: (event: PlacedEvent) => boolean) =>
    isLast ? possible.findLast(isLikely) : possible.find(isLikely);
  return (
    find((event) => event.kind === kind && milestonesSaid(event).includes(name)) ??
    find((event) => milestonesSaid(event).includes(name)) ??
    // An event that mentions another milestone, or the end of one's own, is no guess for this one.
    find((event) => event.kind === kind && milestonesSaid(event).length === 0 && isPlain(event.title, name))
  );
}

/** Whether its words leave open which milestone it marks; those of an ending do for the last two, "no effect" does not. */
function isPlain(title: string, name: MilestoneName): boolean {
  if (WISHED.test(title)) return false;
  return OF_EFFECT.has(name) ? !FRUITLESS.test(title) : !isEnding(title);
}

function between(
  events: readonly PlacedEvent[],
  milestones: Milestones,
  name: MilestoneName,
): readonly PlacedEvent[] {
  const at = MILESTONE_NAMES.indexOf(name);
  const instants = (names: readonly MilestoneName[]) =>
    names.flatMap((each) => {
      const event = events.find(({ id }) => id === milestones[each]);
      return event === undefined ? [] : [instantOf(event)];
    });
  const from = Math.max(...instants(MILESTONE_NAMES.slice(0, at)), Number.NEGATIVE_INFINITY);
  const to = Math.min(...instants(MILESTONE_NAMES.slice(at + 1)), Number.POSITIVE_INFINITY);
  return events.filter((event) => instantOf(event) >= from && instantOf(event) <= to);
}

/** Which unknown milestone is proposed at which event. */
export type ProposedMilestones = ReadonlyMap<MilestoneName, PlacedEvent>;

/**
 * Proposes an event for each milestone that is not known, in the order in which they pass: one proposed before bounds
 * those after it like one that is known. Events in order of time.
 */
export const proposedAmong = memoised(
  (events: readonly PlacedEvent[], milestones: Milestones): ProposedMilestones =>
    proposedIn(events)(milestones),
);

const proposedIn = byObject((events: readonly PlacedEvent[]) =>
  byInputs((milestones: Milestones): ProposedMilestones => {
    const proposed = new Map<MilestoneName, PlacedEvent>();
    let assumed = milestones;
    for (const name of MILESTONE_NAMES) {
      if (milestones[name] !== null) continue;
      const likely = likelyMilestone(events, assumed, name);
      if (likely === undefined) continue;
      proposed.set(name, likely);
      assumed = { ...assumed, [name]: likely.id };
    }
    return proposed;
  }),
);

/** The proposals for an incident; the same map for as long as its timeline and milestones stay. */
export const proposedMilestones = memoised(
  ({ timeline, milestones }: Pick<Incident, 'timeline' | 'milestones'>): ProposedMilestones =>
    proposedAmong(placedEvents(timeline), milestones),
);

/** The milestones proposed at one event, in their order. */
export function proposedAt(proposed: ProposedMilestones, id: EventId): readonly MilestoneName[] {
  return MILESTONE_NAMES.filter((name) => proposed.get(name)?.id === id);
}

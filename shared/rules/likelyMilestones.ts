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
      /\b(first (errors?|failures?|complaints?|5\d\d)|(errors?|failures?|5\d\ds?) (start|begin|rise|climb)|start(s|ed)? failing|fails?\b|refused|unavailable|down\b)/i,
    kind: 'signal',
    isLast: false,
  },
  detected: {
    words:
      /\b(alert(ed)? (fire|open|trigger)|alert\b|alarm|triggered|paged?\b|page[sd] |pagerduty|reported)/i,
    kind: 'detection',
    isLast: false,
  },
  acknowledged: {
    words: /\b(ack\b|acked\b|acknowledg|on it\b|looking into|investigation starts|picks? up the page)/i,
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
      /\b(mitigated|roll(ed|s)? back|rollback (is )?(done|finished|finishes|complete[ds]?|ended|through)|revert(ed|s)?|stopped|fail(ed)? ?over|drained|switched|disabled)\b/i,
    kind: 'action',
    isLast: true,
  },
  resolved: {
    words: /\b(resolved|recovered|all clear|back to normal|healthy|restored|incident closed)\b/i,
    kind: 'recovery',
    isLast: true,
  },
};

/** "no change", "not recovered": what is said not to have happened marks nothing. */
const DENIED =
  /\b(no change|not yet|still|isn['’]t|wasn['’]t|did(n['’]t| not)|without (effect|success)|not) /i;

/** "roll back please", "should we switch?": what somebody wishes or asks for has not happened. */
const WISHED =
  /\?|\b(please|pls|(should|shall|could|can|may|would) (we|i|you|they|someone|somebody|anyone|anybody)|let['’]?s|we (should|could|need to|have to|want to))\b/i;

/** The milestones that an event mentions, in their order. */
const milestonesSaid = byObject(({ title }: PlacedEvent): readonly MilestoneName[] =>
  DENIED.test(title) || WISHED.test(title)
    ? []
    : MILESTONE_NAMES.filter((name) => LIKELY[name].words.test(title)),
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
    // An event that mentions another milestone is no guess for this one.
    find((event) => event.kind === kind && milestonesSaid(event).length === 0 && !WISHED.test(event.title))
  );
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

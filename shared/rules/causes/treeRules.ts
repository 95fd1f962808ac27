import { byObject } from '#shared/basics/memo.ts';
import { explainedBy } from '#shared/domain/causes/causeLinks.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId, EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { picturesAt } from '#shared/domain/pictures/pictureEdits.ts';
import { stretchesOf } from '#shared/domain/signals/signalEdits.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { milestoneEvent } from '#shared/domain/timeline/milestoneMetrics.ts';
import { isPlaced, type PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import type { CauseCheckRule } from '#shared/rules/causes/causeCheck.ts';
import { contentWords } from '#shared/rules/causes/contentWords.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** Events that tell when something happened. The others, such as a diagnosis or an action, tell when it was learnt or mended. */
const HAPPENINGS: ReadonlySet<EventKind> = new Set(['trigger', 'signal', 'detection']);

/** A cause comes before its effect: its first sign is not later than the last sign of what it explains. */
export const orderRule: CauseCheckRule = (cause, { incident, byId }) => {
  const [first] = signs(incident, cause);
  if (first === undefined || cause.kind !== 'occurrence') return null;
  const effects = explainedBy(cause).flatMap((id) => byId.get(id) ?? []);
  const ends = effects.flatMap((effect) => signs(incident, effect).at(-1) ?? []);
  const impact = cause.parentId === null ? milestoneEvent(incident, 'impactStarted') : null;
  const late = [...ends, ...(impact === null ? [] : [impact])].find(
    (end) => instantOf(first) > instantOf(end),
  );
  if (late === undefined) return null;
  const { timeZone } = incident;
  return {
    rule: 'cause-order',
    causeId: cause.id,
    field: 'evidence',
    question: 'Did it come before what it explains?',
    explanation: `By the evidence it is first seen at ${eventClock(first, timeZone)}, what it explains by ${eventClock(late, timeZone)}. Is there an earlier sign, or does it explain something else?`,
    asks: [],
  };
};

/** The events that show when an answer happened, earliest first. */
function signs(incident: Incident, cause: CauseNode): readonly PlacedEvent[] {
  if (cause.evidence.length === 0) return [];
  const events = happenings(incident.timeline);
  return cause.evidence.flatMap((id) => events.get(id) ?? []).sort((a, b) => instantOf(a) - instantOf(b));
}

/** The events that tell when something happened; looked up for every cited event. */
const happenings = byObject((timeline: Incident['timeline']): ReadonlyMap<EventId, PlacedEvent> => {
  const placed = timeline.filter(isPlaced).filter(({ kind }) => kind !== undefined && HAPPENINGS.has(kind));
  return new Map(placed.map((event) => [event.id, event]));
});

function instantOf({ occurredAt }: PlacedEvent): number {
  return epochMs(occurredAt);
}

/** An answer of two words or more that says nothing but what its question said already. */
export const repeatsRule: CauseCheckRule = (cause) => {
  const said = contentWords(cause.answer);
  const asked = contentWords(cause.question);
  if (said.size < 2 || ![...said].every((word) => asked.has(word))) return null;
  return {
    rule: 'cause-repeats',
    causeId: cause.id,
    field: 'answer',
    question: 'Does it say more than its question?',
    explanation:
      'The answer has no word that the question did not have. What was the state of things just before?',
    asks: [],
  };
};

/** The same words in two places: one cause that explains both, rather than two. */
export const twiceRule: CauseCheckRule = (cause, { incident: { causes } }) => {
  const twin = repetitions(causes).get(cause.id);
  if (twin === undefined) return null;
  return {
    rule: 'cause-twice',
    causeId: cause.id,
    field: 'answer',
    question: 'Is it the same cause as elsewhere?',
    explanation:
      'The same answer stands in another branch. One cause can explain both, and is then covered once.',
    asks: [],
    twin,
  };
};

/** For each answer that stands a second time in reading order: the first that says the same. */
const repetitions = byObject((causes: readonly CauseNode[]): ReadonlyMap<CauseId, CauseId> => {
  const first = new Map<string, CauseId>();
  const repeated = new Map<CauseId, CauseId>();
  for (const { node } of causesInOrder(causes)) {
    const words = [...contentWords(node.answer)].sort();
    if (words.length === 0) continue;
    const key = words.join(' ');
    const twin = first.get(key);
    if (twin === undefined) first.set(key, node.id);
    else repeated.set(node.id, twin);
  }
  return repeated;
});

/** Confirmed means that something shows it. */
export const unshownRule: CauseCheckRule = (cause, { incident }) => {
  const isShown =
    cause.evidence.length > 0 ||
    (cause.evidenceNote ?? '').trim() !== '' ||
    picturesAt(incident, { kind: 'cause', id: cause.id }).length > 0 ||
    stretchesOf(incident, cause.id).length > 0;
  if (cause.confidence !== 'confirmed' || isShown) return null;
  return {
    rule: 'cause-evidence',
    causeId: cause.id,
    field: 'evidence',
    question: 'What shows it?',
    explanation:
      'It is marked as confirmed, but no event, no picture, no graph and no note shows it. Cite one, or call it possible until someone has looked.',
    asks: [],
  };
};

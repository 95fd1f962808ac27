import { byObject } from '#shared/basics/memo.ts';
import { explainedBy } from '#shared/domain/causes/causeLinks.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { milestoneEvent } from '#shared/domain/timeline/milestoneMetrics.ts';
import { isPlaced, type PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import type { CauseCheckRule } from '#shared/rules/causes/causeCheck.ts';
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
  const placed = timeline.filter(isPlaced).filter(({ kind }) => HAPPENINGS.has(kind));
  return new Map(placed.map((event) => [event.id, event]));
});

function instantOf({ occurredAt }: PlacedEvent): number {
  return epochMs(occurredAt);
}

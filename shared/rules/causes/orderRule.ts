import { explainedBy } from '#shared/domain/causes/causeLinks.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { isPlaced } from '#shared/domain/timeline/timelineOrder.ts';
import type { CauseCheckRule } from '#shared/rules/causes/causeCheck.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** Events that tell when something happened. The others, such as a diagnosis or an action, tell when it was learnt or mended. */
const HAPPENINGS: ReadonlySet<EventKind> = new Set(['trigger', 'signal', 'detection']);

/** A cause comes before its effect: its first sign is not later than the last sign of what it explains. */
export const orderRule: CauseCheckRule = (cause, { incident, byId }) => {
  const [first] = signs(incident, cause);
  if (first === undefined || cause.kind !== 'occurrence') return null;
  const effects = explainedBy(cause).flatMap((id) => byId.get(id) ?? []);
  const ends = effects.flatMap((effect) => signs(incident, effect).at(-1) ?? []);
  const impact = cause.parentId === null ? milestoneTime(incident, 'impactStarted') : null;
  const late = [...ends, ...(impact === null ? [] : [impact])].find((end) => epochMs(first) > epochMs(end));
  if (late === undefined) return null;
  const { timeZone } = incident;
  return {
    rule: 'cause-order',
    causeId: cause.id,
    field: 'evidence',
    question: 'Did it come before what it explains?',
    explanation: `By the evidence it is first seen at ${clockTime(first, timeZone)}, what it explains by ${clockTime(late, timeZone)}. Is there an earlier sign, or does it explain something else?`,
    asks: [],
  };
};

/** When the events happened that show an answer, earliest first. */
function signs(incident: Incident, cause: CauseNode): readonly Timestamp[] {
  if (cause.evidence.length === 0) return [];
  const times = happenings(incident.timeline);
  return cause.evidence.flatMap((id) => times.get(id) ?? []).sort((a, b) => epochMs(a) - epochMs(b));
}

const known = new WeakMap<Incident['timeline'], ReadonlyMap<EventId, Timestamp>>();

/** The events that tell when something happened, with when it did; looked up for every cited event. */
function happenings(timeline: Incident['timeline']): ReadonlyMap<EventId, Timestamp> {
  const before = known.get(timeline);
  if (before !== undefined) return before;
  const placed = timeline.filter(isPlaced).filter(({ kind }) => HAPPENINGS.has(kind));
  const times = new Map(placed.map(({ id, occurredAt }) => [id, occurredAt]));
  known.set(timeline, times);
  return times;
}

import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import { isPlaced, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import type { PlannedEvent } from '#shared/import/paste/pastePlan.ts';
import { proposedAmong } from '#shared/rules/likelyMilestones.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';

/** By the key of a planned event, the milestones to ask about there. */
export type ProposedMarks = ReadonlyMap<string, readonly MilestoneName[]>;

/**
 * Which milestones the events of a preview may mark, of those that neither the incident nor the text knows. They are
 * looked for among what would be added and what is there, so that a second paste proposes no milestone twice.
 */
export function proposedMarks(
  events: readonly PlannedEvent[],
  { timeline, milestones }: Pick<Incident, 'timeline' | 'milestones'>,
): ProposedMarks {
  const takenEvents = events.filter(({ isTaken }) => isTaken);
  const all = [...placedEvents(timeline), ...takenEvents.map(({ event }) => event).filter(isPlaced)].sort(
    (a, b) => compareTimestamps(a.occurredAt, b.occurredAt),
  );
  let knownMilestones = milestones;
  for (const { event, marks } of takenEvents) {
    for (const name of marks)
      if (knownMilestones[name] === null) knownMilestones = { ...knownMilestones, [name]: event.id };
  }
  const proposed = proposedAmong(all, knownMilestones);
  const byKey = new Map<string, readonly MilestoneName[]>();
  for (const { key, event } of takenEvents) {
    const names = MILESTONE_NAMES.filter((name) => proposed.get(name)?.id === event.id);
    if (names.length > 0) byKey.set(key, names);
  }
  return byKey;
}

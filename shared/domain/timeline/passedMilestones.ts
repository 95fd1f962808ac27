import { byInputs, byObject, memoised } from '#shared/basics/memo.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type MilestoneName, type Milestones } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { instantOf, isPlaced, type PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';

/** A milestone whose event has a time. */
export interface PassedMilestone {
  readonly name: MilestoneName;
  readonly event: PlacedEvent;
  /** Milliseconds since the epoch. */
  readonly instant: number;
}

type Timeline = readonly TimelineEvent[];

/**
 * The milestones whose event is there and has a time, in the order in which they normally pass, which is
 * not always the order of time. The answer is kept per timeline.
 */
export const passedMilestones = memoised(
  ({ timeline, milestones }: Pick<Incident, 'timeline' | 'milestones'>): readonly PassedMilestone[] =>
    passedIn(timeline)(milestones),
);

const passedIn = byObject((timeline: Timeline) =>
  byInputs((milestones: Milestones) =>
    MILESTONE_NAMES.flatMap((name): readonly PassedMilestone[] => {
      const id = milestones[name];
      const event = id === null ? undefined : eventWith(id, timeline, milestones);
      return event !== undefined && isPlaced(event) ? [{ name, event, instant: instantOf(event) }] : [];
    }),
  ),
);

/** Where each milestone's event stood last: most edits leave it there, and need not look for it again. */
const lastPlaces = byObject((_milestones: Milestones) => new Map<EventId, number>());

function eventWith(id: EventId, timeline: Timeline, milestones: Milestones): TimelineEvent | undefined {
  const seen = lastPlaces(milestones);
  const usual = timeline[seen.get(id) ?? -1];
  if (usual?.id === id) return usual;
  const index = timeline.findIndex((event) => event.id === id);
  seen.set(id, index);
  return timeline[index];
}

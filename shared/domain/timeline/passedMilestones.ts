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

interface Known {
  readonly milestones: Milestones;
  readonly passed: readonly PassedMilestone[];
}

const answers = new WeakMap<Timeline, Known>();
/** Where each milestone's event stood last: most edits leave it there, and need not look for it again. */
const places = new WeakMap<Milestones, Map<EventId, number>>();

/**
 * The milestones whose event is there and has a time, in the order in which they normally pass, which is
 * not always the order of time. The answer is kept per timeline.
 */
export function passedMilestones({
  timeline,
  milestones,
}: Pick<Incident, 'timeline' | 'milestones'>): readonly PassedMilestone[] {
  const known = answers.get(timeline);
  if (known?.milestones === milestones) return known.passed;
  const passed = MILESTONE_NAMES.flatMap((name) => {
    const id = milestones[name];
    const event = id === null ? undefined : eventWith(id, timeline, milestones);
    return event !== undefined && isPlaced(event) ? [{ name, event, instant: instantOf(event) }] : [];
  });
  answers.set(timeline, { milestones, passed });
  return passed;
}

function eventWith(id: EventId, timeline: Timeline, milestones: Milestones): TimelineEvent | undefined {
  const seen = places.get(milestones) ?? new Map<EventId, number>();
  places.set(milestones, seen);
  const usual = timeline[seen.get(id) ?? -1];
  if (usual?.id === id) return usual;
  const index = timeline.findIndex((event) => event.id === id);
  seen.set(id, index);
  return timeline[index];
}

import { MILESTONE_NAMES, type Milestones } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';

/** The milestones whose events are in the timeline; the others become unknown. */
export function milestonesAmong(milestones: Milestones, timeline: readonly TimelineEvent[]): Milestones {
  const ids = new Set(timeline.map((event) => event.id));
  const entries = MILESTONE_NAMES.map((name) => {
    const id = milestones[name];
    return [name, id !== null && ids.has(id) ? id : null] as const;
  });
  return Object.fromEntries(entries) as Milestones; // MILESTONE_NAMES holds every name.
}

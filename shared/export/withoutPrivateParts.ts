import type { Incident } from '#shared/domain/incident.ts';
import { MILESTONE_NAMES, type Milestones } from '#shared/domain/milestones.ts';
import type { Audience } from '#shared/domain/publication.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import type { Visibility } from '#shared/domain/visibility.ts';
import { publicParts } from '#shared/export/publicParts.ts';

/**
 * The incident as an audience may have it: the one place where private things are taken out, before
 * anything is rendered or written. `internal` loses what is marked private and the facilitator's
 * notes; `public` is made anew from what may leave the company (see {@link publicParts}).
 */
export function withoutPrivateParts(incident: Incident, audience: Audience): Incident {
  return audience === 'public' ? publicParts(incident) : internalParts(incident);
}

function internalParts(incident: Incident): Incident {
  const timeline = shared(incident.timeline);
  const events = new Set(timeline.map((event) => event.id));
  return {
    ...incident,
    timeline,
    milestones: milestonesAmong(incident.milestones, timeline),
    impact: shared(incident.impact),
    causes: incident.causes.map((node) => ({
      ...node,
      evidence: node.evidence.filter((id) => events.has(id)),
    })),
    contributingFactors: shared(incident.contributingFactors),
    wentWell: shared(incident.wentWell),
    wentPoorly: shared(incident.wentPoorly),
    gotLucky: shared(incident.gotLucky),
    lessons: shared(incident.lessons),
    actions: shared(incident.actions),
    meeting: { ...incident.meeting, parkingLot: shared(incident.meeting.parkingLot), privateNotes: '' },
  };
}

/** The milestones whose events are in the timeline; the others become unknown. */
export function milestonesAmong(milestones: Milestones, timeline: readonly TimelineEvent[]): Milestones {
  const ids = new Set(timeline.map((event) => event.id));
  const entries = MILESTONE_NAMES.map((name) => {
    const id = milestones[name];
    return [name, id !== null && ids.has(id) ? id : null] as const;
  });
  return Object.fromEntries(entries) as Milestones; // MILESTONE_NAMES holds every name.
}

function shared<T extends { readonly visibility: Visibility }>(things: readonly T[]): readonly T[] {
  return things.filter((thing) => thing.visibility !== 'private');
}

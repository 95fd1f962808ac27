import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { milestonesAmong, publicParts } from '#shared/export/parts/publicParts.ts';
import { visiblePictures, withPictures } from '#shared/export/parts/visiblePictures.ts';
import { visibleSignals, withSignals } from '#shared/export/parts/visibleSignals.ts';

/**
 * The incident as an audience may have it: the one place that removes private parts, before anything is rendered or
 * written. `internal` loses the parts marked private and the facilitator's notes; `public` is copied field by field
 * from what may leave the company (see {@link publicParts}).
 */
export function withoutPrivateParts(incident: Incident, audience: Audience): Incident {
  return audience === 'public' ? publicParts(incident) : internalParts(incident);
}

function internalParts(incident: Incident): Incident {
  const timeline = shared(incident.timeline);
  const events = new Set(timeline.map((event) => event.id));
  // What was dismissed, and what is still to be decided, quotes texts that may be private, and is of no use outside
  // the desk.
  const {
    dismissedHints: _hints,
    dismissedFindings: _findings,
    conflicts: _conflicts,
    pictures: _pictures,
    signals: _signals,
    ...rest
  } = incident;
  const causes = new Set(incident.causes.map(({ id }) => id));
  const impact = shared(incident.impact);
  const rows = new Set(impact.map(({ id }) => id));
  return {
    ...rest,
    timeline,
    milestones: milestonesAmong(incident.milestones, timeline),
    impact,
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
    ...withPictures(visiblePictures(incident, { events, causes, impact: rows })),
    ...withSignals(visibleSignals(incident)),
    meeting: { ...incident.meeting, parkingLot: shared(incident.meeting.parkingLot), privateNotes: '' },
  };
}

function shared<T extends { readonly visibility: Visibility }>(things: readonly T[]): readonly T[] {
  return things.filter((thing) => thing.visibility !== 'private');
}

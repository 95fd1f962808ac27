import { type Finding, type Lack, lack } from '#shared/domain/incident/finding.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import { type PassedMilestone, passedMilestones } from '#shared/domain/timeline/phases.ts';
import { type EventName, eventNamer } from '#shared/rules/eventNames.ts';
import { proposedMilestones } from '#shared/rules/likelyMilestones.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

/** Milestones that no event marks, and those that stand in another order than they pass. */
export function milestoneFindings(incident: Incident): readonly Lack[] {
  if (incident.timeline.length === 0) return [];
  const passed = passedMilestones(incident);
  const nameOf = eventNamer(incident.timeline, incident.timeZone);
  return [...misplacedFindings(passed, nameOf), ...missingFindings(incident, nameOf)];
}

const MISSING: Record<MilestoneName, string> = {
  impactStarted: 'No event is marked as the start of the impact; the duration is unknown.',
  detected: 'No event is marked as detected; the time to detect is unknown.',
  acknowledged: 'No event is marked as acknowledged; the time to acknowledge is unknown.',
  identified: 'No event is marked as identifying the cause.',
  mitigated: 'No event is marked as mitigated; the time to mitigate is unknown.',
  resolved: 'No event is marked as resolved; the duration is unknown.',
};

/** Start and end carry the duration that the guide asks for; the others make the response measurable. */
function missingFindings(incident: Incident, nameOf: EventName): readonly Lack[] {
  const proposed = proposedMilestones(incident);
  return MILESTONE_NAMES.filter((name) => incident.milestones[name] === null).map((name) => {
    const likely = proposed.get(name);
    const spot = { place: 'timeline', id: likely?.id ?? '', field: `milestones.${name}` } as const;
    const question = likely === undefined ? '' : ` Is it ${nameOf(likely)}?`;
    const message = `${MISSING[name]}${question}`;
    return lack('warning', `milestone-${name}`, spot, message);
  });
}

/** What "Yes" means for a finding that asks whether an event marks a milestone; null for any other. */
export function proposedByFinding({ rule, spot }: Pick<Finding, 'rule' | 'spot'>): ProposedMark | null {
  const name = MILESTONE_NAMES.find((each) => rule === `milestone-${each}`);
  return name === undefined || spot.id === '' ? null : { name, eventId: toId<EventId>(spot.id) };
}

/** The event that a finding proposes for a milestone. */
export interface ProposedMark {
  readonly name: MilestoneName;
  readonly eventId: EventId;
}

/** Each milestone is compared with the known one before it. */
function misplacedFindings(passed: readonly PassedMilestone[], nameOf: EventName): readonly Lack[] {
  return passed.flatMap((later, index) => {
    const earlier = passed[index - 1];
    if (earlier === undefined || earlier.instant <= later.instant) return [];
    const spot = { place: 'timeline', id: later.event.id, field: `milestones.${later.name}` } as const;
    const words = `The ${MILESTONE_WORDS[later.name].noun} at ${nameOf(later.event)} is before the`;
    const base = `${words} ${MILESTONE_WORDS[earlier.name].noun} at ${nameOf(earlier.event)}.`;
    // A good alert can come before customers feel anything.
    const isEarlyAlert = earlier.name === 'impactStarted' && later.name === 'detected';
    const question = isEarlyAlert ? 'Did customers feel it earlier?' : 'Which event marks each?';
    const severity = isEarlyAlert ? 'note' : 'warning';
    return [lack(severity, `milestone-order-${later.name}`, spot, `${base} ${question}`)];
  });
}

import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { FINDING_SEVERITIES, type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { passedMilestones } from '#shared/domain/timeline/phases.ts';
import { instantOf, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { eventFindings } from '#shared/rules/eventFindings.ts';
import { eventNamer } from '#shared/rules/eventNames.ts';
import { orderFindings } from '#shared/rules/orderFindings.ts';
import { personFindings } from '#shared/rules/personFindings.ts';
import { silenceFindings } from '#shared/rules/silenceFindings.ts';

/**
 * Section 3: events in order with who did what and which signals were seen. Each finding names the event
 * where it is mended and asks a question; what many events lack is one finding, at the first of them. The
 * most serious come first.
 */
export function timelineFindings(incident: Incident): readonly Lack[] {
  const { timeline, timeZone } = incident;
  if (timeline.length === 0) {
    const message = 'The timeline is empty; add what happened and when.';
    return [lack('error', 'timeline-empty', placeSpot('timeline'), message)];
  }
  const nameOf = eventNamer(timeline, timeZone);
  const passed = passedMilestones(incident);
  const foundLacks = [
    ...eventFindings(incident, nameOf),
    ...orderFindings(incident, passed, nameOf),
    ...silenceFindings(incident, passed, nameOf),
    ...personFindings(incident),
  ];
  return FINDING_SEVERITIES.flatMap((severity) => foundLacks.filter((each) => each.severity === severity));
}

/**
 * The timeline starts before the detection, with what could have been seen, and ends at the resolution. An
 * unknown detection or resolution is asked for among the milestones.
 */
export function boundFindings(incident: Incident): readonly Lack[] {
  const passed = passedMilestones(incident);
  const detected = passed.find(({ name }) => name === 'detected');
  const [first] = placedEvents(incident.timeline);
  const foundLacks: Lack[] = [];
  if (detected !== undefined && first !== undefined && instantOf(first) >= detected.instant) {
    const nameOf = eventNamer(incident.timeline, incident.timeZone);
    const spot = { place: 'timeline', id: detected.event.id, field: 'occurredAt' } as const;
    const message = `The timeline starts with its detection at ${nameOf(detected.event)}. What was there to see before?`;
    foundLacks.push(lack('warning', 'timeline-start', spot, message));
  }
  const { resolved } = incident.milestones;
  if (resolved !== null && !passed.some(({ name }) => name === 'resolved')) {
    const spot = { place: 'timeline', id: resolved, field: 'occurredAt' } as const;
    const message = 'The event that marks the resolution has no time, so the timeline has no end.';
    foundLacks.push(lack('warning', 'timeline-end', spot, message));
  }
  return foundLacks;
}

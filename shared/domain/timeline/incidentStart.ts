import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/**
 * The date of an incident wherever one is shown or compared: when its impact started, else its earliest milestone,
 * else its first event with a time. When its file was made counts only while nothing in it has a time, because an
 * import or a copy makes that another day.
 */
export function incidentStart(incident: Incident): Timestamp {
  return (
    milestoneTime(incident, 'impactStarted') ??
    earliestMilestone(incident) ??
    placedEvents(incident.timeline)[0]?.occurredAt ??
    incident.createdAt
  );
}

function earliestMilestone(incident: Incident): Timestamp | undefined {
  return MILESTONE_NAMES.flatMap((name) => milestoneTime(incident, name) ?? []).sort(
    (one, other) => epochMs(one) - epochMs(other),
  )[0];
}

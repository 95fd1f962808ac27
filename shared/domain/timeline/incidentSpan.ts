import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import type { TimeSpan } from '#shared/time/nearestDay.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/**
 * The time that an incident takes, as far as it is known: from its first to its last milestone, with the events
 * up to a day before and after; without milestones all events. Null when nothing has a time.
 */
export function incidentSpan(incident: Incident): TimeSpan | null {
  const events = placedEvents(incident.timeline).map(({ occurredAt }) => occurredAt);
  const milestones = MILESTONE_NAMES.flatMap((name) => milestoneTime(incident, name) ?? []);
  const core = hull(milestones);
  if (core === null) return hull(events);
  const near = events.filter((at) => distance(at, core) <= DAY_MS);
  return hull([...milestones, ...near]);
}

function hull(times: readonly Timestamp[]): TimeSpan | null {
  const [first, ...others] = times;
  if (first === undefined) return null;
  return others.reduce<TimeSpan>(
    ({ from, to }, at) => ({
      from: epochMs(at) < epochMs(from) ? at : from,
      to: epochMs(at) > epochMs(to) ? at : to,
    }),
    { from: first, to: first },
  );
}

function distance(at: Timestamp, { from, to }: TimeSpan): number {
  return Math.max(epochMs(from) - epochMs(at), epochMs(at) - epochMs(to), 0);
}

/**
 * The date of an incident wherever one is shown or compared: when its impact started, else its earliest milestone,
 * else its first event with a time. When its file was made counts only while nothing in it has a time, because an
 * import or a copy makes that another day.
 */
export function incidentStart(incident: Incident): Timestamp {
  return knownStart(incident) ?? incident.createdAt;
}

/** The same as far as the incident says it; null while nothing in it has a time. */
export function knownStart(incident: Incident): Timestamp | null {
  return (
    milestoneTime(incident, 'impactStarted') ??
    earliestMilestone(incident) ??
    placedEvents(incident.timeline)[0]?.occurredAt ??
    null
  );
}

function earliestMilestone(incident: Incident): Timestamp | undefined {
  return MILESTONE_NAMES.flatMap((name) => milestoneTime(incident, name) ?? []).sort(
    (one, other) => epochMs(one) - epochMs(other),
  )[0];
}

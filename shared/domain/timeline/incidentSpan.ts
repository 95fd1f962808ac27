import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { placedEvents, placedInstants } from '#shared/domain/timeline/timelineOrder.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import type { TimeSpan } from '#shared/time/nearestDay.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/**
 * The time that an incident takes, as far as it is known: from its first to its last milestone, with the events
 * up to a day before and after; without milestones all events. Null when nothing has a time.
 */
export function incidentSpan(incident: Incident): TimeSpan | null {
  const milestones = MILESTONE_NAMES.flatMap((name) => milestoneTime(incident, name) ?? []);
  const core = hull(milestones);
  const [from, to] =
    core === null
      ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
      : [epochMs(core.from) - DAY_MS, epochMs(core.to) + DAY_MS];
  return hull([...milestones, ...outermost(incident.timeline, from, to)]);
}

/** The first event between two instants and the last, both counted in: they are in order, and there may be thousands. */
function outermost(timeline: Incident['timeline'], from: number, to: number): readonly Timestamp[] {
  const [events, instants] = [placedEvents(timeline), placedInstants(timeline)];
  const first = placeOf(instants, (ms) => ms >= from);
  const after = placeOf(instants, (ms) => ms > to);
  if (first >= after) return [];
  // The first of several at the last instant.
  const last = placeOf(instants, (ms) => ms >= (instants[after - 1] ?? to));
  return [events[first], events[last]].flatMap((event) => event?.occurredAt ?? []);
}

/** The first place in ascending numbers from which on something holds; the end where it holds of none. */
function placeOf(ascending: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(ascending[middle] ?? Number.NaN)) high = middle;
    else low = middle + 1;
  }
  return low;
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

import type { Incident } from '#shared/domain/incident/incident.ts';
import { passedMilestones } from '#shared/domain/timeline/phases.ts';
import { type PlacedEvent, placedEvents, placedInstants } from '#shared/domain/timeline/timelineOrder.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** A stretch of time in which nothing is noted and nothing that was noted lasts. */
export interface Silence {
  /** The last event that had begun before it. */
  readonly after: PlacedEvent;
  /** The event that ends it. */
  readonly before: PlacedEvent;
  /** Not rounded. */
  readonly minutes: number;
}

type Timed = Pick<Incident, 'timeline' | 'milestones'>;

const SHORTEST_MINUTES = 10;
const LONGEST_MINUTES = 240;
/** A timeline tells a story in about a dozen steps; a gap as long as one of them leaves a step out. */
const STEPS = 12;

/**
 * From how many minutes on a silence is long, in an incident of this length: a twelfth of the time from
 * impact start to resolution (from the first event to the last where those are unknown), but at least 10
 * minutes and at most 4 hours. An outage of 30 minutes or of two hours is asked about from 10 minutes on,
 * one of 12 hours from an hour on, and one of two days from 4 hours on, so that a night in which people
 * slept is asked about once and not hour by hour.
 */
export function longSilence(incident: Timed): number {
  const twelfth = spanMinutes(incident) / STEPS;
  return Math.min(LONGEST_MINUTES, Math.max(SHORTEST_MINUTES, twelfth));
}

/**
 * The silences of at least so many minutes, in time order; of those that are long for the incident when
 * no length is given. An event that lasted is no silence until its end.
 */
export function silences(incident: Timed, fromMinutes = longSilence(incident)): readonly Silence[] {
  const foundSilences: Silence[] = [];
  const events = placedEvents(incident.timeline);
  const instants = placedInstants(incident.timeline);
  let after: PlacedEvent | undefined;
  let covered = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < events.length; index += 1) {
    const before = events[index];
    const at = instants[index];
    if (before === undefined || at === undefined) break;
    const minutes = (at - covered) / MINUTE_MS;
    if (after !== undefined && minutes >= fromMinutes) foundSilences.push({ after, before, minutes });
    const end = before.endedAt === undefined ? at : epochMs(before.endedAt);
    if (end > covered) covered = end;
    after = before;
  }
  return foundSilences;
}

function spanMinutes(incident: Timed): number {
  const passed = passedMilestones(incident);
  const start = passed.find(({ name }) => name === 'impactStarted')?.instant;
  const end = passed.find(({ name }) => name === 'resolved')?.instant;
  const length = start === undefined || end === undefined ? 0 : end - start;
  const instants = placedInstants(incident.timeline);
  return (length > 0 ? length : (instants.at(-1) ?? 0) - (instants[0] ?? 0)) / MINUTE_MS;
}

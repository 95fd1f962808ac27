import { byInputs, byObject, memoised } from '#shared/basics/memo.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type MilestoneName, type Milestones } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { instantOf, isPlaced, type PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { compareTimestamps, minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';

/** The time between two milestones that follow each other. */
export interface Phase {
  /** What went on: `Investigating`. */
  readonly name: string;
  /** The milestone it starts with; also what gives it its colour. */
  readonly since: PhaseStart;
  readonly from: Timestamp;
  readonly to: Timestamp;
}

/** The milestones after which the incident is not over. */
export type PhaseStart = Exclude<MilestoneName, 'resolved'>;

/** In the order in which they come. */
export const PHASE_STARTS = [
  'impactStarted',
  'detected',
  'acknowledged',
  'identified',
  'mitigated',
] as const satisfies readonly PhaseStart[];

interface After {
  /** The milestone that normally comes next, and what goes on until it. */
  readonly next: MilestoneName;
  readonly name: string;
  /** The phase that is certain to go on while that milestone is unknown. */
  readonly otherwise: string;
}

const AFTER: Record<PhaseStart, After> = {
  impactStarted: { next: 'detected', name: 'Unnoticed', otherwise: 'Impact' },
  detected: { next: 'acknowledged', name: 'Alerted', otherwise: 'Responding' },
  acknowledged: { next: 'identified', name: 'Investigating', otherwise: 'Responding' },
  identified: { next: 'mitigated', name: 'Mitigating', otherwise: 'Restoring' },
  mitigated: { next: 'resolved', name: 'Recovering', otherwise: 'Recovering' },
};

/** The phases between the known milestones, in time order. Nothing between milestones of one instant. */
export function phasesOf(incident: Pick<Incident, 'timeline' | 'milestones'>): readonly Phase[] {
  const passed = MILESTONE_NAMES.flatMap((name) => {
    const at = milestoneTime(incident, name);
    return at === null ? [] : [{ name, at }];
  }).sort((a, b) => compareTimestamps(a.at, b.at));
  return passed.flatMap(({ name, at }, index) => {
    const next = passed[index + 1];
    if (next === undefined || compareTimestamps(at, next.at) === 0 || name === 'resolved') return [];
    const after = AFTER[name];
    const words = after.next === next.name ? after.name : after.otherwise;
    return [{ name: words, since: name, from: at, to: next.at }];
  });
}

/** `7 min`. */
export function phaseLength(phase: Phase): string {
  return durationText(minutesBetween(phase.from, phase.to));
}

/** A milestone whose event has a time. */
export interface PassedMilestone {
  readonly name: MilestoneName;
  readonly event: PlacedEvent;
  /** Milliseconds since the epoch. */
  readonly instant: number;
}

type Timeline = readonly TimelineEvent[];

/**
 * The milestones whose event is there and has a time, in the order in which they normally pass, which is
 * not always the order of time. The answer is kept per timeline.
 */
export const passedMilestones = memoised(
  ({ timeline, milestones }: Pick<Incident, 'timeline' | 'milestones'>): readonly PassedMilestone[] =>
    passedIn(timeline)(milestones),
);

const passedIn = byObject((timeline: Timeline) =>
  byInputs((milestones: Milestones) =>
    MILESTONE_NAMES.flatMap((name): readonly PassedMilestone[] => {
      const id = milestones[name];
      const event = id === null ? undefined : eventWith(id, timeline, milestones);
      return event !== undefined && isPlaced(event) ? [{ name, event, instant: instantOf(event) }] : [];
    }),
  ),
);

/** Where each milestone's event stood last: most edits leave it there, and need not look for it again. */
const lastPlaces = byObject((_milestones: Milestones) => new Map<EventId, number>());

function eventWith(id: EventId, timeline: Timeline, milestones: Milestones): TimelineEvent | undefined {
  const seen = lastPlaces(milestones);
  const usual = timeline[seen.get(id) ?? -1];
  if (usual?.id === id) return usual;
  const index = timeline.findIndex((event) => event.id === id);
  seen.set(id, index);
  return timeline[index];
}

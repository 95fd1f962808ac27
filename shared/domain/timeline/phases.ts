import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
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

interface After {
  /** The milestone that normally comes next, and what goes on until it. */
  readonly next: MilestoneName;
  readonly name: string;
  /** What is known to go on when that milestone is not known. */
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

import type { Incident } from '#shared/domain/incident.ts';
import { milestoneTime } from '#shared/domain/milestoneMetrics.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/milestones.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { compareTimestamps, minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';

/** The time between two milestones that follow each other. */
export interface Phase {
  readonly name: string;
  readonly from: Timestamp;
  readonly to: Timestamp;
  readonly colour: string;
}

interface After {
  /** The milestone that normally comes next, and what goes on until it. */
  readonly next: MilestoneName;
  readonly name: string;
  /** What is known to go on when that milestone is not known. */
  readonly otherwise: string;
  /** Light enough for dark words on it. */
  readonly colour: string;
}

const AFTER: Record<Exclude<MilestoneName, 'resolved'>, After> = {
  impactStarted: { next: 'detected', name: 'Unnoticed', otherwise: 'Impact', colour: '#d5dae0' },
  detected: { next: 'acknowledged', name: 'Alerted', otherwise: 'Responding', colour: '#f6e0b5' },
  acknowledged: { next: 'identified', name: 'Investigating', otherwise: 'Responding', colour: '#f3c998' },
  identified: { next: 'mitigated', name: 'Mitigating', otherwise: 'Restoring', colour: '#cdd1f4' },
  mitigated: { next: 'resolved', name: 'Recovering', otherwise: 'Recovering', colour: '#c4e5d0' },
};

/** The phases between the known milestones, in time order. Nothing between milestones of one instant. */
export function phasesOf(incident: Incident): readonly Phase[] {
  const passed = MILESTONE_NAMES.flatMap((name) => {
    const at = milestoneTime(incident, name);
    return at === null ? [] : [{ name, at }];
  }).sort((a, b) => compareTimestamps(a.at, b.at));
  return passed.flatMap(({ name, at }, index) => {
    const next = passed[index + 1];
    if (next === undefined || compareTimestamps(at, next.at) === 0 || name === 'resolved') return [];
    const after = AFTER[name];
    const words = after.next === next.name ? after.name : after.otherwise;
    return [{ name: words, colour: after.colour, from: at, to: next.at }];
  });
}

/** `7 min`. */
export function phaseLength(phase: Phase): string {
  return durationText(minutesBetween(phase.from, phase.to));
}

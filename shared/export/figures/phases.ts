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

/** What goes on after each milestone. Light enough for dark words on them. */
const AFTER: Record<MilestoneName, { readonly name: string; readonly colour: string }> = {
  impactStarted: { name: 'Unnoticed', colour: '#d5dae0' },
  detected: { name: 'Alerted', colour: '#f6e0b5' },
  acknowledged: { name: 'Investigating', colour: '#f3c998' },
  identified: { name: 'Mitigating', colour: '#cdd1f4' },
  mitigated: { name: 'Recovering', colour: '#c4e5d0' },
  resolved: { name: 'Resolved', colour: '#e2dfd8' },
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
    return [{ ...AFTER[name], from: at, to: next.at }];
  });
}

/** `7 min`. */
export function phaseLength(phase: Phase): string {
  return durationText(minutesBetween(phase.from, phase.to));
}

import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import { isPlaced, type PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';

export type MilestoneMetricId = 'ttd' | 'tta' | 'ttm' | 'ttr';

/**
 * One of the four response times, with the two milestones that it lies between, because teams count from different
 * ones.
 */
export interface MilestoneMetric {
  readonly id: MilestoneMetricId;
  /** `Time to detect`. */
  readonly label: string;
  /** `Detected in`: the same before its length, in a line of all four. */
  readonly short: string;
  readonly from: MilestoneName;
  readonly to: MilestoneName;
  /** Null: unknown, because a milestone is missing or they stand in the wrong order. */
  readonly minutes: number | null;
}

const METRICS: readonly Omit<MilestoneMetric, 'minutes'>[] = [
  { id: 'ttd', label: 'Time to detect', short: 'Detected in', from: 'impactStarted', to: 'detected' },
  { id: 'tta', label: 'Time to acknowledge', short: 'Acknowledged in', from: 'detected', to: 'acknowledged' },
  { id: 'ttm', label: 'Time to mitigate', short: 'Mitigated in', from: 'impactStarted', to: 'mitigated' },
  { id: 'ttr', label: 'Time to resolve', short: 'Resolved in', from: 'impactStarted', to: 'resolved' },
];

/** The parts of an incident that its milestones are read from. */
export type MilestoneSource = Pick<Incident, 'timeline' | 'milestones'>;

/** The time of a milestone; null if it is unknown, or its event has no time or is gone. */
export function milestoneTime(incident: MilestoneSource, name: MilestoneName): Timestamp | null {
  return milestoneEvent(incident, name)?.occurredAt ?? null;
}

/** The event that marks a milestone; null if its time is unknown. */
export function milestoneEvent(
  { milestones, timeline }: MilestoneSource,
  name: MilestoneName,
): PlacedEvent | null {
  const id = milestones[name];
  const markedEvent = id === null ? undefined : timeline.find((event) => event.id === id);
  return markedEvent !== undefined && isPlaced(markedEvent) ? markedEvent : null;
}

/**
 * TTD, TTA, TTM and TTR, in that order. Time to acknowledge counts from detection, the others from
 * impact start. Impact starts with the first event that customers felt, not with the first signal
 * that can be found afterwards: in the sample, connections climb from 14:18, but requests fail from
 * 14:23, which is what makes its duration 23 minutes.
 */
export function milestoneMetrics(incident: MilestoneSource): readonly MilestoneMetric[] {
  return METRICS.map((metric) => ({ ...metric, minutes: minutesOf(incident, metric.from, metric.to) }));
}

/** Minutes from impact start to resolution; null when unknown. */
export function incidentDuration(incident: MilestoneSource): number | null {
  return minutesOf(incident, 'impactStarted', 'resolved');
}

/** `12 min`, `under 1 min` for two milestones within the same minute, `unknown`. */
export function metricText(metric: MilestoneMetric): string {
  if (metric.minutes === null) return 'unknown';
  return metric.minutes < 1 ? 'under 1 min' : durationText(metric.minutes);
}

function minutesOf(incident: MilestoneSource, from: MilestoneName, to: MilestoneName): number | null {
  const start = milestoneTime(incident, from);
  const end = milestoneTime(incident, to);
  if (start === null || end === null) return null;
  const minutes = minutesBetween(start, end);
  return minutes < 0 ? null : minutes;
}

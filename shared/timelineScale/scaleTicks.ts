import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '#shared/time/durations.ts';
import { quarterHourAt } from '#shared/time/quarterHour.ts';
import { zoneOffsetMs } from '#shared/time/zoneOffset.ts';
import type { TimeSpan } from '#shared/timelineScale/scaleFit.ts';

const QUARTER = HOUR_MS / 4;

/** What people count time in. From an hour on, ticks stand on the zone's clock and not on UTC's. */
const STEPS = [
  ...[1, 5, 10, 15, 30].map((seconds) => seconds * SECOND_MS),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE_MS),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR_MS),
  ...[1, 2, 7, 14, 28, 91, 364].map((days) => days * DAY_MS),
];

/** The least time between two ticks so that they stand so many pixels apart; in milliseconds. */
export function tickStep(msPerPx: number, leastPx: number): number {
  return STEPS.find((step) => step / msPerPx >= leastPx) ?? 10 * 364 * DAY_MS;
}

/**
 * The instants in a span, its end included, at which the zone's clock shows a whole step; earliest first,
 * in milliseconds since the epoch. Where clocks go forward the skipped hour has no tick; where they go
 * back, the hour that comes twice has one each time if the step is that fine.
 */
export function ticksIn(span: TimeSpan, step: number, timeZone: string): readonly number[] {
  const ticks: number[] = [];
  let tick = alignedFrom(span.from, step, timeZone);
  while (tick <= span.to) {
    ticks.push(tick);
    // Not a step further: the day on which clocks go forward is shorter than that.
    tick = alignedFrom(tick + 1, step, timeZone);
  }
  return ticks;
}

/** The instants in a span at which a new day begins in the zone. */
export function daysIn(span: TimeSpan, timeZone: string): readonly number[] {
  return ticksIn(span, DAY_MS, timeZone);
}

/** An instant at which a zone's clocks are changed, and by how much: an hour forward is positive. */
export interface ClockChange {
  readonly at: number;
  readonly by: number;
}

/** The changes of clocks within a span, earliest first. All in milliseconds. */
export function clockChangesIn(span: TimeSpan, timeZone: string): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  for (let day = span.from; day < span.to; day += DAY_MS) {
    const end = Math.min(day + DAY_MS, span.to);
    const change = firstChange(day, end, timeZone);
    if (change !== null) changes.push(change);
  }
  return changes;
}

/** The first instant, not before another, at which the zone's clock shows a whole step. */
function alignedFrom(from: number, step: number, timeZone: string): number {
  const offset = zoneOffsetMs(from, timeZone);
  const next = Math.ceil((from + offset) / step) * step - offset;
  const later = zoneOffsetMs(next, timeZone);
  if (later === offset) return next;
  const change = changeBetween(from, next, timeZone);
  // Some zones skip the hour after midnight: the day begins when the clocks are changed.
  const isSkipped = Math.floor((change + later) / step) > Math.floor((change - 1 + offset) / step);
  if (isSkipped && step >= DAY_MS) return change;
  return Math.ceil((change + later) / step) * step - later;
}

function firstChange(from: number, to: number, timeZone: string): ClockChange | null {
  const before = zoneOffsetMs(from, timeZone);
  const by = zoneOffsetMs(to, timeZone) - before;
  return by === 0 ? null : { at: changeBetween(from, to, timeZone), by };
}

/** The quarter of an hour with which the offset becomes another one; clocks change on no other instant. */
function changeBetween(from: number, to: number, timeZone: string): number {
  const before = zoneOffsetMs(from, timeZone);
  let low = quarterHourAt(from);
  let high = quarterHourAt(to);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (zoneOffsetMs(middle * QUARTER, timeZone) === before) low = middle;
    else high = middle;
  }
  return high * QUARTER;
}

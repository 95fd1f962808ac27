import { DAY_MS, HOUR_MS, MINUTE_MS } from '#shared/time/durations.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/** Steps that people count time in. */
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE_MS),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR_MS),
  ...[1, 2, 7, 14, 30, 90, 365].map((days) => days * DAY_MS),
];

export interface TimeAxis {
  /** Pixels from the left for an instant. */
  readonly position: (timestamp: Timestamp) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

export interface AxisRange {
  /** Pixels. */
  readonly left: number;
  readonly right: number;
  readonly timeZone: string;
  readonly maxTicks: number;
}

/** A linear scale from the first to the last instant, with ticks on round times of the zone's clock. */
export function timeAxis(first: Timestamp, last: Timestamp, range: AxisRange): TimeAxis {
  const from = epochMs(first);
  const span = Math.max(MINUTE_MS, epochMs(last) - from);
  const at = (ms: number) => range.left + ((ms - from) / span) * (range.right - range.left);
  const step =
    STEPS.find((candidate) => span / candidate <= range.maxTicks) ?? Math.ceil(span / DAY_MS / 8) * DAY_MS;
  const offset = zoneOffset(first, range.timeZone);
  const start = Math.ceil((from + offset) / step) * step - offset;
  const count = Math.max(0, Math.floor((from + span - start) / step) + 1);
  const ticks = Array.from({ length: count }, (_, index) => {
    const ms = start + index * step;
    return { x: at(ms), label: tickLabel(timestampAt(ms), step, range.timeZone) };
  });
  return { position: (timestamp) => at(epochMs(timestamp)), ticks };
}

function tickLabel(timestamp: Timestamp, step: number, timeZone: string): string {
  const clock = clockTime(timestamp, timeZone);
  return step >= DAY_MS || clock === '00:00' ? shortDate(timestamp, timeZone) : clock;
}

/** Milliseconds that the zone's clock is ahead of UTC. */
function zoneOffset(timestamp: Timestamp, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallTimeIn(timestamp, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(epochMs(timestamp) / 1000) * 1000;
}

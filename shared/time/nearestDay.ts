import { DAY_MS, HOUR_MS } from '#shared/time/durations.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** From the first to the last moment of something; `to` is never before `from`. */
export interface TimeSpan {
  readonly from: Timestamp;
  readonly to: Timestamp;
}

/** What a clock without a day is near to. */
export interface NearTo {
  /** The incident, as far as its times are known. */
  readonly span: TimeSpan;
  /** The time typed before, or the one that is replaced; null when there is none. */
  readonly previous: Timestamp | null;
}

/** The account of an incident goes on a little after its last known time. */
const AFTERMATH_MS = 3 * HOUR_MS;

/** What a clock would mean on one day: at least one moment, earliest first. */
interface OnDay {
  readonly options: readonly { readonly occurredAt: Timestamp }[];
}

/**
 * The one rule for a clock that is typed without a day: of the days before, it is the one on which it lies
 * nearest to the incident. Several days are as near where an incident lasts longer than a day; then the one
 * nearest to the time typed before, and of two as near the later. The order in which rows are typed makes no
 * difference to an incident of less than a day. The days come in their order; null without any.
 */
export function nearestDay<Day extends OnDay>(days: readonly Day[], near: NearTo): Day | null {
  const span = spanAround(near);
  const distance = (day: Day) => leastOf(day, (at) => Math.abs(outside(at, span)));
  const least = Math.min(...days.map(distance));
  if (least > 0) return days.findLast((day) => distance(day) === least) ?? null;
  const within = days.filter((day) => leastOf(day, (at) => aftermath(at, span)) <= AFTERMATH_MS);
  const towards = epochMs(near.previous ?? span.to);
  const apart = (day: Day) => leastOf(day, (at) => Math.abs(epochMs(at) - towards));
  return within.reduce<Day | null>(
    (best, day) => (best === null || apart(day) <= apart(best) ? day : best),
    null,
  );
}

/** A time that is far from the incident, such as a deploy of weeks ago, has nothing to do with its hours. */
function spanAround({ span, previous }: NearTo): TimeSpan {
  if (previous === null || Math.abs(outside(previous, span)) <= DAY_MS) return span;
  return { from: previous, to: previous };
}

/** Milliseconds from the span: negative before it, 0 within, positive after it. */
function outside(at: Timestamp, { from, to }: TimeSpan): number {
  if (epochMs(at) < epochMs(from)) return epochMs(at) - epochMs(from);
  return Math.max(0, epochMs(at) - epochMs(to));
}

/** How long after the span; a time before it is none of its aftermath. */
function aftermath(at: Timestamp, span: TimeSpan): number {
  const distance = outside(at, span);
  return distance < 0 ? Number.POSITIVE_INFINITY : distance;
}

function leastOf({ options }: OnDay, measure: (at: Timestamp) => number): number {
  return Math.min(...options.map(({ occurredAt }) => measure(occurredAt)));
}

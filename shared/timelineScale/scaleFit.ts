import { MINUTE_MS, SECOND_MS } from '#shared/time/durations.ts';
import type { ScaleLimits, TimeScale } from '#shared/timelineScale/timeScale.ts';

/** One event alone, or several of one minute, stand in the middle of this much time. */
const SHORTEST = 10 * MINUTE_MS;
/** The title of the last event stands to the right of its time. */
const ROOM_AFTER = 200;
const ROOM_BEFORE = 36;
/** Beyond either end an event can be dragged out of the incident as it is. */
const SLACK = 0.25;

/** From the first to the last instant of something; milliseconds since the epoch. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** From the first instant to the last one; null when there are none. */
export function spanOf(parts: readonly TimeSpan[]): TimeSpan | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
  }
  return parts.length === 0 ? null : { from, to };
}

/** How much of its own length a span begins earlier, for the calm before. */
const CALM = 0.25;

/** Begins as early as a graph does, so that its usual values are seen: by a quarter at most, lest a week of it press the events together. */
export function withCalmBefore(span: TimeSpan, graphs: TimeSpan | null): TimeSpan {
  const earliest = span.from - CALM * Math.max(span.to - span.from, SHORTEST);
  return graphs === null || graphs.to < span.from
    ? span
    : { ...span, from: Math.min(span.from, Math.max(graphs.from, earliest)) };
}

/** The scale at which a span fills a track of that width, with room for the last title. */
export function fittedScale(span: TimeSpan, width: number): TimeScale {
  const usable = Math.max(width - ROOM_BEFORE - Math.min(ROOM_AFTER, width / 4), 1);
  const lacking = Math.max(SHORTEST - (span.to - span.from), 0);
  const msPerPx = (span.to - span.from + lacking) / usable;
  return { from: span.from - lacking / 2 - ROOM_BEFORE * msPerPx, msPerPx };
}

/** From one minute across the track to the whole span, and a quarter of the track beyond its ends. */
export function scaleLimits(span: TimeSpan, width: number): ScaleLimits {
  const whole = fittedScale(span, width);
  const slack = SLACK * width * whole.msPerPx;
  return {
    from: whole.from - slack,
    to: whole.from + width * whole.msPerPx + slack,
    least: MINUTE_MS / Math.max(width, 1),
    most: whole.msPerPx,
  };
}

/** The scale at which a span takes the middle of a track of that width, to tell apart what lies in it. */
export function closeScale(span: TimeSpan, width: number): TimeScale {
  const share = 0.6;
  const msPerPx = Math.max(span.to - span.from, SECOND_MS) / Math.max(width * share, 1);
  return { from: span.from - ((1 - share) / 2) * width * msPerPx, msPerPx };
}

import { MINUTE_MS, SECOND_MS } from '#shared/time/durations.ts';

/**
 * The instant of something dropped between two neighbours, in milliseconds since the epoch: a whole
 * minute near the middle where one lies strictly between them, else a whole second, else the instant of
 * the earlier one, beside which the order of the file decides. With one neighbour only, the whole minute
 * next to it; null with none. The one rule behind every drop, by pointer, keyboard or menu.
 *
 * @param before not later than `after`; null at the start of the timeline.
 */
export function instantBetween(before: number | null, after: number | null): number | null {
  if (before === null) return after === null ? null : wholeBefore(after, MINUTE_MS);
  if (after === null) return wholeAfter(before, MINUTE_MS);
  return wholeBetween(before, after, MINUTE_MS) ?? wholeBetween(before, after, SECOND_MS) ?? before;
}

function wholeBetween(before: number, after: number, unit: number): number | null {
  const middle = Math.floor((before + after) / 2 / unit) * unit;
  const inside = middle > before ? middle : wholeAfter(before, unit);
  return inside < after ? inside : null;
}

function wholeAfter(ms: number, unit: number): number {
  return (Math.floor(ms / unit) + 1) * unit;
}

function wholeBefore(ms: number, unit: number): number {
  return (Math.ceil(ms / unit) - 1) * unit;
}

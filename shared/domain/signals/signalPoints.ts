import { byKey } from '#shared/basics/memo.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { epochMs, parseTimestamp, timestampAt } from '#shared/time/timestamp.ts';

/** The points of a signal, earliest first, no two at one instant. */
export interface SignalPoints {
  /** Milliseconds since the epoch. */
  readonly times: Float64Array;
  /** NaN: nothing was measured then, and the line is broken. */
  readonly values: Float64Array;
}

const NO_POINTS: SignalPoints = { times: new Float64Array(0), values: new Float64Array(0) };

/** More digits than any graph shows, and few enough that a point takes some bytes. */
const DIGITS = 6;
const GAP = '-';

/**
 * The points as one text: when the first was measured, then the values with a space between them. `+60000` says that
 * from there on each comes so many milliseconds after the one before, `-` that nothing was measured. Values keep six
 * digits: `2026-03-10T14:00:00+00:00 +60000 0.2 0.21 - 4.2 +30000 4.1`.
 */
export function pointsText({ times, values }: SignalPoints): string {
  const [first] = times;
  if (first === undefined) return '';
  const words: string[] = [timestampAt(first)];
  let step = 0;
  for (let at = 0; at < times.length; at += 1) {
    const after = at === 0 ? step : (times[at] ?? 0) - (times[at - 1] ?? 0);
    if (after !== step) words.push(`+${after}`);
    step = after;
    words.push(valueText(values[at] ?? Number.NaN));
  }
  return words.join(' ');
}

function valueText(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(DIGITS))) : GAP;
}

/** A hand-written text may have any number of points; more than these are not read. */
const MOST_READ = 100_000;
/** Moments after it have no year of four digits, so that no timestamp can name them. */
const LAST_MOMENT = Date.UTC(9999, 11, 31);
/** Texts of the signals on the screen, and of some steps of undo. */
const MOST_KEPT = 64;

/** The points of a text. Anything but a value stands for a gap; without a first moment there are none. */
export const readPoints = byKey(MOST_KEPT, (text: string): SignalPoints => {
  const words = text.split(' ', MOST_READ * 2);
  const first = parseTimestamp(words[0] ?? '');
  if (first === null) return NO_POINTS;
  const times: number[] = [];
  const values: number[] = [];
  let at = epochMs(first);
  let step = 0;
  for (const word of words.slice(1)) {
    if (word === '') continue;
    if (word.startsWith('+')) {
      step = Number(word.slice(1));
      continue;
    }
    // What would go back in time, stand still, or lie in no year is nothing that was measured after.
    if (times.length > 0 && !(step > 0 && at + step <= LAST_MOMENT)) continue;
    if (times.length > 0) at += step;
    times.push(at);
    values.push(word === GAP ? Number.NaN : Number(word));
  }
  return { times: Float64Array.from(times), values: Float64Array.from(values, finiteOrGap) };
});

function finiteOrGap(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}

export function pointsOf({ points }: Pick<Signal, 'points'>): SignalPoints {
  return readPoints(points);
}

/** The first point that is not before an instant; the number of points where there is none. */
export function indexAt({ times }: SignalPoints, ms: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The points from one instant to another, with the neighbours on both sides, so that a line goes on to the edges. */
export function pointsWithin(points: SignalPoints, from: number, to: number): SignalPoints {
  const start = Math.max(indexAt(points, from) - 1, 0);
  const end = indexAt(points, to) + 1;
  return { times: points.times.subarray(start, end), values: points.values.subarray(start, end) };
}

import { pointsWithin, type SignalPoints } from '#shared/domain/signals/signalPoints.ts';

/** The lowest and the highest value that a drawing has room for. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/** A course within this share of its values is no more than noise: it is drawn low, not as high as an outage. */
const NOISE = 0.25;

/**
 * What a drawing shows of the values: from zero, unless they lie far from it or below it, with the threshold, and never
 * nothing. Without a threshold that says how much matters, at least a quarter of the values' size.
 */
export function valueRange(lowest: number, highest: number, threshold?: number): ValueRange {
  const size = Math.max(Math.abs(lowest), Math.abs(highest)) * NOISE;
  const lacking = threshold === undefined ? Math.max(size - (highest - lowest), 0) / 2 : 0;
  const top = Math.max(highest + lacking, threshold ?? highest);
  const bottom = Math.min(lowest - lacking, threshold ?? lowest);
  const isNearZero = bottom >= 0 && bottom < top / 2;
  const low = isNearZero || bottom === top ? Math.min(bottom, 0) : bottom;
  const high = top === low ? low + 1 : top;
  const air = (high - low) * 0.06;
  return { low: low === 0 ? 0 : low - air, high: high + air };
}

/** The part of time that a drawing shows, and how much time a pixel takes. Milliseconds, since the epoch. */
interface LineScale {
  readonly from: number;
  readonly msPerPx: number;
  readonly width: number;
  /** How many pixels share a lowest and a highest value; 1 where it is left out. */
  readonly column?: number;
}

/** A line without a gap: x and y after x and y, in pixels, from left to right. */
export type LinePiece = readonly number[];

/**
 * The line of the points that are seen. Where several points share a pixel the lowest and the highest of them are drawn,
 * in their order, so that a peak is as high at every zoom. A gap ends a piece.
 */
export function signalLine(
  points: SignalPoints,
  { from, msPerPx, width, column: wide = 1 }: LineScale,
  yOf: (value: number) => number,
): readonly LinePiece[] {
  const { times, values } = pointsWithin(points, from, from + width * msPerPx);
  const pieces: number[][] = [];
  let piece: number[] = [];
  const end = (): void => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  for (let at = 0; at < times.length; ) {
    const value = values[at] ?? Number.NaN;
    if (Number.isNaN(value)) {
      end();
      at += 1;
      continue;
    }
    const x = ((times[at] ?? 0) - from) / msPerPx;
    const column = Math.floor(x / wide) * wide;
    // The first moment that lies in another column.
    const beyond = from + (column + wide) * msPerPx;
    const middle = column + wide / 2;
    let low = value;
    let high = value;
    let lowAt = at;
    let highAt = at;
    let next = at + 1;
    for (; next < times.length && (times[next] ?? 0) < beyond; next += 1) {
      const other = values[next] ?? Number.NaN;
      if (Number.isNaN(other)) break;
      if (other < low) {
        low = other;
        lowAt = next;
      } else if (other > high) {
        high = other;
        highAt = next;
      }
    }
    if (lowAt === highAt) piece.push(x, yOf(value));
    else if (lowAt < highAt) piece.push(middle, yOf(low), middle, yOf(high));
    else piece.push(middle, yOf(high), middle, yOf(low));
    at = next;
  }
  end();
  return pieces;
}

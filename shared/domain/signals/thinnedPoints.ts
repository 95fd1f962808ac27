import type { SignalPoints } from '#shared/domain/signals/signalPoints.ts';

/**
 * At most so many points, as even: of each of as many equal stretches of time the lowest and the highest, at their own
 * moments, so that no peak is lost and none is made up. A stretch in which nothing was measured keeps one gap.
 */
export function thinnedPoints(points: SignalPoints, most: number): SignalPoints {
  const { times, values } = points;
  const count = times.length;
  if (count <= most) return points;
  const from = times[0] ?? 0;
  const buckets = Math.max(Math.floor(most / 2), 1);
  const width = ((times[count - 1] ?? 0) - from + 1) / buckets;
  const kept: number[] = [];
  for (let at = 0; at < count; ) {
    const end = from + (Math.floor(((times[at] ?? 0) - from) / width) + 1) * width;
    let low = at;
    let high = at;
    let next = at;
    for (; next < count && (times[next] ?? 0) < end; next += 1) {
      const value = values[next] ?? Number.NaN;
      if (!(value >= (values[low] ?? Number.NaN))) low = Number.isNaN(value) ? low : next;
      if (!(value <= (values[high] ?? Number.NaN))) high = Number.isNaN(value) ? high : next;
    }
    kept.push(Math.min(low, high));
    if (low !== high) kept.push(Math.max(low, high));
    at = Math.max(next, at + 1);
  }
  return {
    times: Float64Array.from(kept, (at) => times[at] ?? 0),
    values: Float64Array.from(kept, (at) => values[at] ?? Number.NaN),
  };
}

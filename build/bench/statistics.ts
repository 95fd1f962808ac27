/** What a series of measurements comes to; in the unit of the series. */
export interface Summary {
  readonly count: number;
  readonly median: number;
  /** Nineteen of twenty are not above it. */
  readonly p95: number;
  readonly least: number;
  readonly most: number;
  /** From the first to the third quartile: where the middle half of the series lies. */
  readonly spread: number;
}

/** Throws for a series without a measurement: there is nothing to say about it. */
export function summarise(series: readonly number[]): Summary {
  if (series.length === 0) throw new Error('Nothing was measured');
  const sorted = series.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    least: quantile(sorted, 0),
    most: quantile(sorted, 1),
    spread: quantile(sorted, 0.75) - quantile(sorted, 0.25),
  };
}

/** Between two measurements the line that joins them is taken. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** What one budget of the design came to. */
export interface Figure {
  readonly what: string;
  /** What is held against the budget. */
  readonly value: number;
  readonly unit: '×' | 'ms' | '%' | 'kB';
  /** The most that is allowed, or the least. */
  readonly budget: { readonly most: number } | { readonly least: number };
  /** The series behind the value; absent for what has no spread, such as a size. */
  readonly series?: Summary;
  /** What a ratio is measured against, in the same run. */
  readonly baseline?: { readonly what: string; readonly series: Summary };
  readonly note?: string;
}

/** A budget that cannot be measured, and why. */
export interface NotMeasured {
  readonly what: string;
  readonly why: string;
}

/** Measures one budget, or several that share their set-up. */
export type Measure = () => Promise<readonly (Figure | NotMeasured)[]>;

export function isWithin({ value, budget }: Figure): boolean {
  return 'most' in budget ? value <= budget.most : value >= budget.least;
}

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

/**
 * Runs two things in turn and times each: what else the machine does meanwhile meets both alike. The
 * first turns warm up and do not count.
 */
export async function alternately(
  turns: { readonly counted: number; readonly warmUp: number },
  measured: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<{ readonly measured: readonly number[]; readonly baseline: readonly number[] }> {
  const times = { measured: [] as number[], baseline: [] as number[] };
  for (let turn = 0; turn < turns.warmUp + turns.counted; turn += 1) {
    const below = await baseline();
    const above = await measured();
    if (turn < turns.warmUp) continue;
    times.baseline.push(below);
    times.measured.push(above);
  }
  return times;
}

/** How long something takes, in milliseconds. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

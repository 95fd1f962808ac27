import type { Summary } from '#build/bench/statistics.ts';

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

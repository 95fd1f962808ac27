import type { Figure, NotMeasured } from '#build/bench/measure.ts';

/** The last figure that was written down for each thing measured, in the unit of the figure. */
export type LastFigures = Readonly<Record<string, number>>;

/** A ratio that is this much worse than the last one is worth a look; less is within what runs differ by. */
const WORTH_A_LOOK = 1.25;

/**
 * One sentence for each ratio that got worse by more than a quarter. Milliseconds and sizes are left out: those of
 * another machine say nothing about these, and a ratio has its baseline from the same run.
 */
export function worseThanLast(results: readonly (Figure | NotMeasured)[], last: LastFigures): string[] {
  return ratiosOf(results).flatMap(({ what, value, budget }) => {
    const before = last[what];
    if (before === undefined || before <= 0 || value <= 0) return [];
    const growth = 'most' in budget ? value / before : before / value;
    if (growth <= WORTH_A_LOOK) return [];
    const percent = Math.round((growth - 1) * 100);
    return [`${what}: ${value.toFixed(2)} ×, ${percent} % worse than the last ${before.toFixed(2)} ×`];
  });
}

/** The ratios of a run, to be written down; what was not measured keeps its last figure. */
export function figuresToKeep(results: readonly (Figure | NotMeasured)[], last: LastFigures): LastFigures {
  const now = ratiosOf(results).map(({ what, value }) => [what, Number(value.toFixed(3))]);
  return { ...last, ...Object.fromEntries(now) };
}

function ratiosOf(results: readonly (Figure | NotMeasured)[]): Figure[] {
  return results.filter((result): result is Figure => 'unit' in result && result.unit === '×');
}

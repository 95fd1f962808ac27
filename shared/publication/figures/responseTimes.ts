import type { MilestoneMetricId } from '#shared/domain/timeline/milestoneMetrics.ts';
import {
  markOf,
  type Quarters,
  type SpreadFigure,
  type SpreadMark,
  type SpreadRow,
} from '#shared/publication/figures/figure.ts';
import type { FigureFacts } from '#shared/publication/figures/figureFacts.ts';

/** Minutes at which one mark ends and the next begins; fine where most lengths lie. */
const LENGTH_BOUNDS = [
  0, 1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440, 2880, 4320, 10_080, 20_160,
  43_200, 129_600, 525_600,
] as const;

const ROWS: readonly { readonly id: MilestoneMetricId; readonly label: string }[] = [
  { id: 'ttd', label: 'Detect' },
  { id: 'tta', label: 'Acknowledge' },
  { id: 'ttm', label: 'Mitigate' },
  { id: 'ttr', label: 'Resolve' },
];

/** So few lengths are shown as they are: a half of four says nothing. */
const FEWEST_FOR_QUARTERS = 5;

export function responseTimesFigure(facts: readonly FigureFacts[]): SpreadFigure {
  return {
    id: 'times',
    title: 'Time to detect, acknowledge, mitigate and resolve',
    lead: 'A dot for each incident; larger where several lie together.',
    note: 'From the start of the impact; the time to acknowledge from detection. Lengths close together share a dot, which is larger then. The box holds the middle half, the line in it is the median. There is no average: few long incidents would make it.',
    kind: 'spread',
    rows: ROWS.map(({ id, label }) => rowOf(facts, id, label)),
  };
}

function rowOf(facts: readonly FigureFacts[], id: MilestoneMetricId, label: string): SpreadRow {
  const known = facts
    .flatMap(({ path, minutes }) => {
      const length = minutes[id];
      return length === null ? [] : [{ path, length }];
    })
    .sort((one, other) => one.length - other.length);
  const lengths = known.map(({ length }) => length);
  const unknown = facts.filter(({ minutes }) => minutes[id] === null).map(({ path }) => path);
  return {
    label,
    marks: marksOf(known),
    known: known.length,
    unknown: markOf(unknown),
    quarters: lengths.length < FEWEST_FOR_QUARTERS ? null : quartersOf(lengths),
  };
}

/** The lengths are in growing order. */
function marksOf(
  known: readonly { readonly path: string; readonly length: number }[],
): readonly SpreadMark[] {
  return LENGTH_BOUNDS.flatMap((from, at): readonly SpreadMark[] => {
    const to = LENGTH_BOUNDS[at + 1] ?? Number.POSITIVE_INFINITY;
    const here = known.filter(({ length }) => length >= from && length < to);
    const middle = quantile(
      here.map(({ length }) => length),
      0.5,
    );
    return here.length === 0 ? [] : [{ ...markOf(here.map(({ path }) => path)), from, to, at: middle }];
  });
}

/** Of at least one length, in growing order. */
function quartersOf(sorted: readonly number[]): Quarters {
  return { low: quantile(sorted, 0.25), middle: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

/** Between two lengths it lies in proportion, as spreadsheets have it. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

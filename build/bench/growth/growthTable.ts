/** One measure at one size. */
export interface GrowthPoint {
  /** Events or causes. */
  readonly size: number;
  readonly value: number;
}

/** One measure at several sizes, the smallest first. */
export interface Growth {
  readonly what: string;
  readonly of: 'events' | 'causes';
  readonly unit: 'ms' | 'MB';
  readonly points: readonly GrowthPoint[];
  /** The most that is allowed at a size; null: nothing is said of it. */
  readonly budget: (size: number) => number | null;
}

/**
 * How a measure grows from the second largest size to the largest: 1 is as fast as the size, 2 as its square. Null for one
 * size, and for what took no time.
 */
export function exponentOf(points: readonly GrowthPoint[]): number | null {
  const [before, last] = points.slice(-2);
  if (before === undefined || last === undefined || before.value <= 0 || last.value <= 0) return null;
  return Math.log(last.value / before.value) / Math.log(last.size / before.size);
}

/** The smallest size at which the budget is missed; null: at none. */
export function firstMiss({ points, budget }: Growth): number | null {
  return points.find(({ size, value }) => value > (budget(size) ?? Number.POSITIVE_INFINITY))?.size ?? null;
}

/** The measures of events or of causes as a table in Markdown, which a terminal shows as well. */
export function growthTable(grown: readonly Growth[], of: Growth['of']): string {
  const rows = grown.filter((growth) => growth.of === of);
  const sizes = [...new Set(rows.flatMap(({ points }) => points.map(({ size }) => size)))];
  const header = [
    'what',
    ...sizes.map((size) => `${size.toLocaleString('en')} ${of}`),
    'exponent',
    'first miss',
  ];
  const lines = rows.map((growth) => [
    `${growth.what}, ${growth.unit}`,
    ...sizes.map((size) => cellAt(growth, size)),
    exponentOf(growth.points)?.toFixed(1) ?? '–',
    firstMiss(growth)?.toLocaleString('en') ?? 'none',
  ]);
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What misses its budget stands with it. */
function cellAt({ points, budget }: Growth, size: number): string {
  const point = points.find((each) => each.size === size);
  if (point === undefined) return '–';
  const most = budget(size);
  const text = rounded(point.value);
  return most !== null && point.value > most ? `${text} (over ${most})` : text;
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

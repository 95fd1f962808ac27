import { type Figure, isWithin, type NotMeasured, type Summary } from '#build/bench/measure.ts';

const HEADER = [
  'budget',
  'value',
  'allowed',
  'verdict',
  'median ± spread (n)',
  'baseline median ± spread (n)',
];

/** The results for a terminal, one line each, in columns. */
export function resultTable(results: readonly (Figure | NotMeasured)[]): string {
  const rows = [
    HEADER,
    ...results.map((result) => ('why' in result ? missingRow(result) : figureRow(result))),
  ];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function figureRow(figure: Figure): string[] {
  const { what, value, unit, budget, series, baseline, note } = figure;
  const allowed = 'most' in budget ? `≤ ${budget.most} ${unit}` : `≥ ${budget.least} ${unit}`;
  const against =
    baseline === undefined ? (note ?? '') : `${seriesText(baseline.series, unit)} ${baseline.what}`;
  return [
    what,
    `${rounded(value)} ${unit}`,
    allowed,
    isWithin(figure) ? 'pass' : 'FAIL',
    series === undefined ? '' : seriesText(series, unit),
    baseline === undefined || note === undefined ? against : `${against}; ${note}`,
  ];
}

function missingRow({ what, why }: NotMeasured): string[] {
  return [what, '–', '', 'not yet', '', why];
}

/** Both sides of a ratio are milliseconds. */
function seriesText({ median, spread, count }: Summary, unit: Figure['unit']): string {
  return `${rounded(median)} ± ${rounded(spread)} ${unit === '×' ? 'ms' : unit} (${count})`;
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

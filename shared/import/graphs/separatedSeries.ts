import type { RawSeries, SignalForm } from '#shared/import/graphs/rawSeries.ts';
import { writtenValues } from '#shared/import/graphs/writtenValues.ts';
import { isBlank, timeInCells } from '#shared/import/tables/cellTime.ts';
import { columnUse } from '#shared/import/tables/columnUse.ts';
import { rowsSeparatedBy, SEPARATORS } from '#shared/import/tables/separatedText.ts';

type Rows = readonly (readonly string[])[];

/** A table with a column of times in which every other column holds numbers: what Grafana, CloudWatch and Datadog write. */
export const SEPARATED_SERIES: SignalForm = {
  is: 'A table of measurements',
  read: ({ text }) => {
    if (text === null || !/\n[^\n\d]*\d/.test(text)) return null;
    // Excel is told the separator on a line of its own.
    const table = text.replace(/^\uFEFF?sep=.\r?\n/i, '');
    // Of a comma it comes last: in the others' cells it may be a decimal mark.
    for (const separator of [...SEPARATORS].reverse()) {
      if (!table.includes(separator)) continue;
      const series = seriesIn(cellsOf(table, separator, FIRST_ROWS), separator);
      if (series !== null) return seriesIn(cellsOf(table, separator), separator);
    }
    return null;
  },
};

/** Whether the form is this one is seen in so many rows. */
const FIRST_ROWS = 300;

function cellsOf(text: string, separator: string, most?: number): Rows {
  return (rowsSeparatedBy(text, separator, most) ?? []).map(({ cells }) => cells);
}

/** CloudWatch writes some rows about the lines above the first moment. */
const MOST_HEADS = 20;

function seriesIn(rows: Rows, separator: string): readonly RawSeries[] | null {
  const heads = rows.findIndex((row) => isMoment(row));
  if (heads < 0 || heads > MOST_HEADS) return null;
  const head = headOf(rows.slice(0, heads), rows[heads]?.length ?? 0);
  const body = rows.slice(heads);
  if (head.names.length < 2 || body.length < 2) return null;
  const guess = columnUse(head.names, body);
  if (guess === null || !guess.isTimeRead || guess.use.date !== null) return null;
  const { time } = guess.use;
  const others = head.names.map((_name, column) => column).filter((column) => column !== time);
  const times = body.map((row) => row[time ?? 0] ?? '');
  const timeName = head.names[time ?? 0] ?? '';
  const cells = (column: number) => body.map((row) => row[column] ?? '');
  const read = others.map((column) => ({ column, written: writtenValues(cells(column), separator) }));
  const held = read.filter(({ column }) => cells(column).some((cell) => !isBlank(cell)));
  if (held.length === 0) return null;
  if (!held.every(({ column }) => isMeasured(head.names[column] ?? '', cells(column)))) return null;
  if (held.every(({ written }) => written !== null)) {
    return held.map(({ column, written }): RawSeries => {
      const named = nameAndUnit(head.names[column] ?? '');
      return {
        name: named.name === '' ? `Column ${column + 1}` : named.name,
        unit: named.unit || head.units[column] || written?.unit || '',
        times,
        timeName,
        values: written?.values ?? [],
        readAs: written?.readAs ?? '',
        words: written?.words ?? [],
      };
    });
  }
  return seriesByName({
    times,
    timeName,
    columns: held.map(({ column }) => column),
    head: head.names,
    body,
    separator,
  });
}

/** Any of the first cells is a whole moment, or counts since the epoch. */
function isMoment(row: readonly string[]): boolean {
  return row.slice(0, 3).some((cell, column) => {
    const time = /\d{9}|\d\D\d\d/.test(cell) ? timeInCells([cell], '') : null;
    return time?.clock?.kind === 'known' && (column === 0 || time.date !== null);
  });
}

/** What numbers that name or number things are called: nobody draws a line through them. */
const NAMES_THINGS =
  /^(?:number|nr|no|status|code|priority|urgency|severity|pid|port|zip)\.?$|(?:^|[\s_.-])(?:ids?|uuid|tickets?|(?:tele)?phone|fax|(?:status|error|exit|http|response|zip|post)[\s_-]?code|(?:phone|ticket|incident|case|order|issue)[\s_-]?(?:number|no|nr))\.?$/i;
/** `incidentId`, but not `paid`. */
const ENDS_IN_ID = /[a-z]I[dD]$/;

/** Whether a column of numbers can be measured: not ids, codes or phone numbers, which have a plus or a zero in front. */
function isMeasured(name: string, cells: readonly string[]): boolean {
  const held = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
  if (NAMES_THINGS.test(name.trim()) || ENDS_IN_ID.test(name.trim())) return false;
  return (
    !held.every((cell) => /^\+\d[\d\s\u00a0/()-]*$/.test(cell)) && !held.some((cell) => /^0\d+$/.test(cell))
  );
}

interface Head {
  readonly names: readonly string[];
  readonly units: readonly string[];
}

/** The last row above the moments names the columns, unless one says of itself that it holds the labels. */
function headOf(rows: Rows, width: number): Head {
  const named = (pattern: RegExp) => rows.find((row) => pattern.test((row[0] ?? '').trim()));
  const labels = rows.length > 1 ? (named(/^label$/i) ?? named(/^(?:full )?label$/i)) : undefined;
  const names = labels ?? rows.at(-1) ?? [];
  const units = rows.length > 1 ? (named(/^units?$/i) ?? []) : [];
  return {
    names: Array.from({ length: Math.max(width, names.length) }, (_, column) =>
      labels !== undefined && column === 0 ? 'Time' : (names[column] ?? '').trim(),
    ),
    units,
  };
}

const UNIT_NAMES =
  /^(?:%|percent|[nµμum]?s|sec(?:onds?)?|milliseconds?|min(?:utes?)?|h(?:ours?)?|[KMGT]?i?B|kB|bytes?|bits?|[kKMG]?bps|(?:req(?:uests)?|ops|queries|messages|errors)\/s(?:ec)?|[rq]ps|count|°[CF])$/i;

/** `Latency (ms)`: what is in the brackets is the unit where it is known as one. */
function nameAndUnit(head: string): { readonly name: string; readonly unit: string } {
  const [, name, unit] = /^(.*\S)\s*[([]\s*([^()[\]]{1,14}?)\s*[)\]]$/.exec(head) ?? [];
  return name !== undefined && unit !== undefined && UNIT_NAMES.test(unit)
    ? { name, unit: /^percent$/i.test(unit) ? '%' : unit }
    : { name: head, unit: '' };
}

interface NamedRows {
  readonly times: readonly string[];
  readonly timeName: string;
  readonly columns: readonly number[];
  readonly head: readonly string[];
  readonly body: Rows;
  readonly separator: string;
}

const NAMES_SERIES = /^(?:series|metric|metric name|group|tags?|scope|legend|name|host|service|label)$/i;

/** A row for each value, with the name of its line in a column: `Series;Time;Value`. */
function seriesByName({
  times,
  timeName,
  columns,
  head,
  body,
  separator,
}: NamedRows): readonly RawSeries[] | null {
  const name = columns.find((column) => NAMES_SERIES.test(head[column] ?? ''));
  const [value, ...others] = columns.filter((column) => column !== name);
  if (name === undefined || value === undefined || others.length > 0) return null;
  const written = writtenValues(
    body.map((row) => row[value] ?? ''),
    separator,
  );
  if (written === null) return null;
  const rowsOf = new Map<string, number[]>();
  for (const [index, row] of body.entries()) {
    const key = row[name] ?? '';
    const rows = rowsOf.get(key);
    if (rows === undefined) rowsOf.set(key, [index]);
    else rows.push(index);
  }
  // A line of one value each is a list of things, and no graph.
  if (rowsOf.size > body.length / 2) return null;
  return [...rowsOf].map(([key, rows], index) => ({
    name: key || (head[value] ?? ''),
    unit: written.unit,
    times: rows.map((row) => times[row] ?? ''),
    timeName,
    values: rows.map((row) => written.values[row] ?? null),
    readAs: written.readAs,
    words: index === 0 ? written.words : [],
  }));
}
